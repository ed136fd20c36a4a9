import Foundation

/// A page of the browser, in a window with a store of its own.
final class Page {
  private let browser: Browser
  private let context: String
  private let session: String
  /// The documents that have been loaded, with all that belongs to them.
  private var loaded: Set<String> = []

  /// Errors and warnings of the console, exceptions that nobody caught, and files that did not
  /// come.
  private(set) var problems: [String] = []
  /// The addresses that were asked for.
  private(set) var requests: [String] = []

  /// An empty page, 1200 by 800 pixels.
  init(in browser: Browser) throws {
    func text(_ method: String, _ parameters: JSONValue, _ name: String) throws -> String {
      guard let text = try browser.call(method, parameters)[name]?.string else {
        throw BrowserFault("\(method) gives no \(name)")
      }
      return text
    }
    self.browser = browser
    context = try text("Target.createBrowserContext", [:], "browserContextId")
    let target = try text(
      "Target.createTarget", ["url": "about:blank", "browserContextId": .string(context)],
      "targetId")
    session = try text(
      "Target.attachToTarget", ["targetId": .string(target), "flatten": true], "sessionId")
    for domain in ["Page", "Runtime", "Log", "Network"] { try call("\(domain).enable") }
    try call("Page.setLifecycleEventsEnabled", ["enabled": true])
    try call("Emulation.setFocusEmulationEnabled", ["enabled": true])
    try setSize(width: 1_200, height: 800)
  }

  deinit {
    _ = try? browser.call("Target.disposeBrowserContext", ["browserContextId": .string(context)])
    _ = browser.takeEvents(of: session)
  }

  @discardableResult
  func call(_ method: String, _ parameters: JSONValue = [:]) throws -> JSONValue {
    let result = try browser.call(method, parameters, session: session)
    note()
    return result
  }

  // MARK: What it shows

  /// Goes to an address, and waits until all is there. A way within a document is gone at once.
  func open(_ address: String) throws {
    let answer = try call("Page.navigate", ["url": .string(address)])
    if let error = answer["errorText"]?.string { throw BrowserFault("\(address): \(error)") }
    guard let document = answer["loaderId"]?.string else { return }
    try wait(for: "the document \(address)") { self.loaded.contains(document) }
  }

  /// Does what makes the page load a document, and waits until it is there.
  func waitForLoad(after action: () throws -> Void) throws {
    let before = loaded
    try action()
    try wait(for: "another document") { self.loaded != before }
  }

  func setSize(width: Int, height: Int) throws {
    try call(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1,
        "mobile": false,
      ])
  }

  func setColourScheme(dark isDark: Bool) throws {
    try call(
      "Emulation.setEmulatedMedia",
      ["features": [["name": "prefers-color-scheme", "value": isDark ? "dark" : "light"]]])
  }

  /// For documents that are opened from now on.
  func setScripts(on isOn: Bool) throws {
    try call("Emulation.setScriptExecutionDisabled", ["value": .bool(!isOn)])
  }

  /// A PNG file of the page from head to foot, or of one element.
  func screenshot(of selector: String = ":root") throws -> Data {
    let box: Box = try evaluate("box(\(Self.literal(selector)))", with: Self.boxFunction)
    let answer = try call(
      "Page.captureScreenshot",
      [
        "captureBeyondViewport": true,
        "clip": [
          "x": .number(box.x), "y": .number(box.y), "width": .number(box.width),
          "height": .number(box.height), "scale": 1,
        ],
      ])
    guard let data = answer["data"]?.string.flatMap({ Data(base64Encoded: $0) }) else {
      throw BrowserFault("no picture of \(selector)")
    }
    return data
  }

  // MARK: What it holds

  /// The value of an expression of JavaScript, waited for where it is a promise.
  func evaluate<Value: Decodable>(
    _ expression: String, with definitions: String = "", as type: Value.Type = Value.self
  ) throws -> Value {
    let answer = try call(
      "Runtime.evaluate",
      [
        "expression": .string("{\n\(definitions)\n;(\(expression))\n}"), "awaitPromise": true,
        "returnByValue": true, "userGesture": true,
      ])
    if let thrown = answer["exceptionDetails"] {
      throw BrowserFault("\(expression): \(Self.words(ofException: thrown))")
    }
    return try (answer["result"]?["value"] ?? .null).decoded()
  }

  /// Runs JavaScript for what it does.
  func run(_ script: String) throws {
    let _: Bool = try evaluate("true", with: script)
  }

  /// How far the page is scrolled.
  func scrollPosition() throws -> (x: Double, y: Double) {
    let place: [Double] = try evaluate("[scrollX, scrollY]")
    return (place[0], place[1])
  }

  // MARK: What a reader does

  /// Presses the mouse in the middle of an element, scrolled into sight.
  func click(_ selector: String) throws {
    let box: Box = try evaluate(
      "inSight(\(Self.literal(selector)))",
      with: """
        const inSight = (selector) => {
          document.querySelector(selector).scrollIntoView({ block: "center", behavior: "instant" });
          const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
          return { x, y, width, height };
        }
        """)
    for kind in ["mousePressed", "mouseReleased"] {
      try call(
        "Input.dispatchMouseEvent",
        [
          "type": .string(kind), "x": .number(box.x + box.width / 2),
          "y": .number(box.y + box.height / 2), "button": "left", "clickCount": 1,
        ])
    }
  }

  func press(_ key: Key) throws {
    for kind in ["keyDown", "keyUp"] {
      var event: [String: JSONValue] = [
        "type": .string(kind), "key": .string(key.name), "code": .string(key.code),
        "windowsVirtualKeyCode": .number(Double(key.number)),
      ]
      if kind == "keyDown", let text = key.text { event["text"] = .string(text) }
      try call("Input.dispatchKeyEvent", .object(event))
    }
  }

  /// Writes into the field that has the focus.
  func type(_ text: String) throws { try call("Input.insertText", ["text": .string(text)]) }

  // MARK: What it says

  private func wait(for what: String, until isThere: () -> Bool) throws {
    let deadline = ContinuousClock.now + browser.patience
    note()
    while !isThere() {
      do {
        try browser.waitForEvent(by: deadline)
      } catch {
        throw BrowserFault("waiting for \(what): \(error)")
      }
      note()
    }
  }

  private func note() {
    for event in browser.takeEvents(of: session) {
      let parameters = event.params ?? [:]
      switch event.method {
      case "Page.lifecycleEvent" where parameters["name"] == "load":
        if let document = parameters["loaderId"]?.string { loaded.insert(document) }
      case "Network.requestWillBeSent":
        requests += [parameters["request"]?["url"]?.string ?? ""]
      case "Runtime.exceptionThrown":
        problems.append(Self.words(ofException: parameters["exceptionDetails"] ?? .null))
      case "Runtime.consoleAPICalled":
        guard ["error", "warning", "assert"].contains(parameters["type"]?.string) else { continue }
        problems.append("console: \(parameters["args"] ?? .null)")
      case "Log.entryAdded":
        let entry = parameters["entry"] ?? .null
        guard ["error", "warning"].contains(entry["level"]?.string) else { continue }
        problems.append("\(entry["text"]?.string ?? "") \(entry["url"]?.string ?? "")")
      default: break
      }
    }
  }

  private static func words(ofException details: JSONValue) -> String {
    details["exception"]?["description"]?.string ?? details["text"]?.string ?? "an exception"
  }

  private struct Box: Decodable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double
  }

  private static let boxFunction = """
    const box = (selector) => {
      const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
      return { x: x + scrollX, y: y + scrollY, width, height };
    }
    """

  /// A text as JavaScript writes it.
  static func literal(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }
}

/// A key of the keyboard, as events name it (UI Events KeyboardEvent key and code values).
enum Key {
  case tab, enter, space, escape, right, left, down

  fileprivate var name: String {
    switch self {
    case .tab: "Tab"
    case .enter: "Enter"
    case .space: " "
    case .escape: "Escape"
    case .right: "ArrowRight"
    case .left: "ArrowLeft"
    case .down: "ArrowDown"
    }
  }

  fileprivate var code: String { self == .space ? "Space" : name }

  fileprivate var number: Int {
    switch self {
    case .tab: 9
    case .enter: 13
    case .space: 32
    case .escape: 27
    case .left: 37
    case .right: 39
    case .down: 40
    }
  }

  fileprivate var text: String? {
    switch self {
    case .enter: "\r"
    case .space: " "
    default: nil
    }
  }
}
