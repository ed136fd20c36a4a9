import Foundation

extension Page {
  /// Waits until an expression of JavaScript is true, also in the next document where this one is
  /// loaded anew.
  func wait(until condition: String, with definitions: String = "") throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while true {
      do {
        let isTrue: Bool = try evaluate(
          """
          new Promise((done) => {
            const end = performance.now() + 5000;
            const look = () => {
              \(definitions)
              let isTrue = false;
              try { isTrue = !!(\(condition)); } catch {}
              if (isTrue || performance.now() > end) done(isTrue); else setTimeout(look, 5);
            };
            look();
          })
          """)
        if isTrue { return }
      } catch let fault as BrowserFault where fault.isOfLostDocument {
        // The next one is looked at.
      }
      guard ContinuousClock.now < deadline else {
        throw BrowserFault("waited in vain for \(condition)")
      }
    }
  }

  /// A PNG file of what the window shows.
  func windowScreenshot() throws -> Data {
    let answer = try call("Page.captureScreenshot")
    guard let data = answer["data"]?.string.flatMap({ Data(base64Encoded: $0) }) else {
      throw BrowserFault("no picture of the window")
    }
    return data
  }
}

extension BrowserFault {
  /// Whether a document ended while it was waited for.
  fileprivate var isOfLostDocument: Bool {
    ["context was destroyed", "Promise was collected", "Cannot find context", "navigated"].contains
    {
      description.contains($0)
    }
  }
}
