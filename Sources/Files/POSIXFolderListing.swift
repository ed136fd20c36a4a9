import Glibc

extension POSIXFileSystem {
  public func entries(_ path: String) throws(FileError) -> [FolderEntry] {
    let descriptor = try open(.list, path, O_RDONLY | O_DIRECTORY)
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(.list, path, code: code)
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let record = readdir(stream) else {
        // The end of the folder, unless errno says otherwise.
        if errno != 0 { throw FileError(.list, path, code: errno) }
        return entries
      }
      // The record is as long as its name needs, so its fixed-size declaration cannot be copied.
      guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
      let name = UnsafeRawPointer(record) + offset
      let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name.bound))
      if bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { continue }
      let text = String(decoding: bytes, as: UTF8.self)
      let kind = kind(ofType: record.pointee.d_type, name: name.bound, in: descriptor)
      entries.append(
        FolderEntry(name: text, kind: kind, isUTF8: bytes.elementsEqual(text.utf8)))
    }
  }

  private func kind(
    ofType type: UInt8, name: UnsafePointer<CChar>, in folder: Int32
  ) -> FileKind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some disks do not keep the kind beside the name.
      var status = stat()
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      return FileKind(mode: status.st_mode)
    default: return .other
    }
  }
}

extension UnsafeRawPointer {
  fileprivate var bound: UnsafePointer<CChar> { assumingMemoryBound(to: CChar.self) }
}
