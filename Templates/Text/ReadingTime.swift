import Markup
import SiteModel

extension Wording {
  /// `Read from warehouse on 2 April 2025 at 14:05 UTC`.
  func time(of reading: DatabaseReading) -> some HTML {
    data.read.filled { place in
      switch place {
      case 1: reading.database
      case 2: self.day(reading.date)
      default: reading.clockTime
      }
    }
  }
}
