import CCmark
import Testing

/// The allocator that libcmark is handed.
@Suite struct ArenaTests {
  private var memory: cmark_mem { briefgen_arena_memory().pointee }

  @Test func memoryIsZeroedAlignedAndApart() throws {
    let mark = briefgen_arena_begin()
    defer { briefgen_arena_release(mark) }
    var blocks: [UnsafeMutableRawPointer] = []
    for size in [1, 15, 16, 17, 1_000, 300_000, 2_000_000, 3] {
      let block = try #require(memory.calloc(1, size))
      #expect(UInt(bitPattern: block) % 16 == 0)
      #expect((0..<size).allSatisfy { block.load(fromByteOffset: $0, as: UInt8.self) == 0 })
      block.initializeMemory(as: UInt8.self, repeating: UInt8(blocks.count + 1), count: size)
      blocks.append(block)
    }
    for (index, block) in blocks.enumerated() {
      #expect(block.load(as: UInt8.self) == UInt8(index + 1))
    }
  }

  @Test func growingKeepsWhatWasWritten() throws {
    let mark = briefgen_arena_begin()
    defer { briefgen_arena_release(mark) }
    var block = try #require(memory.realloc(nil, 10))
    block.initializeMemory(as: UInt8.self, repeating: 7, count: 10)
    // In place while it is the newest, elsewhere once something was allocated after it.
    for size in [20, 400_000, 900_000] {
      block = try #require(memory.realloc(block, size))
      #expect((0..<10).allSatisfy { block.load(fromByteOffset: $0, as: UInt8.self) == 7 })
      _ = memory.calloc(1, 1)
    }
  }

  @Test func whatWasReleasedIsUsedAgain() throws {
    let outer = briefgen_arena_begin()
    defer { briefgen_arena_release(outer) }
    _ = memory.calloc(1, 100)
    let inner = briefgen_arena_begin()
    let first = try #require(memory.calloc(1, 64))
    first.storeBytes(of: 9, as: UInt8.self)
    _ = memory.calloc(1, 5_000_000)
    briefgen_arena_release(inner)
    let second = try #require(memory.calloc(1, 64))
    #expect(first == second && second.load(as: UInt8.self) == 0)
  }
}
