internal import MTTQText

extension FuzzedReader {
  /// A number, as JSON and as people type it.
  static let quantity = FuzzedReader(name: "quantity") { bytes in
    var expectations = Expectations()
    if JSONReader.isNumber(bytes[...]) { expectations.expectJSONNumber(bytes) }
    expectations.expectTyped(String(decoding: bytes, as: UTF8.self))
    return expectations.failures
  }
}

extension Expectations {
  fileprivate mutating func expectJSONNumber(_ bytes: [UInt8]) {
    let decimal = DecimalText(jsonNumber: bytes.span)
    if let plain = decimal.plain() {
      expect(
        DecimalText(jsonNumber: Array(plain.utf8).span) == decimal,
        "plain digits are another number")
    }
    for digits in [14, 33] {
      do throws(Quantity.Fault) {
        let quantity = try Quantity.read(bytes.span, digits: digits)
        let again = try Quantity.read(Array(quantity.description.utf8).span, digits: digits)
        expect(again == quantity, "\(quantity) is written as another number")
        expect(digits > 14 || quantity < .limit, "\(quantity) is not below the limit")
      } catch {
        expect(error == .range || decimal.exponent < -4, "a number in bounds has too many decimals")
      }
    }
  }

  fileprivate mutating func expectTyped(_ text: String) {
    do throws(NumberFault) {
      let quantity = try TypedNumber.read(text)
      expect(quantity >= .zero && quantity < .limit, "\(quantity) is out of bounds")
      let printed = VietnameseNumber.text(quantity)
      do throws(NumberFault) {
        expect(try TypedNumber.read(printed) == quantity, "\(printed) is read as another number")
      } catch {
        // Three decimals, as in 1,500, could be English thousands: asking back is right.
        if case .ambiguous = error { return }
        expect(false, "\(printed) is refused")
      }
    } catch {
      expect(!error.message.english.isEmpty && !error.hint.english.isEmpty, "a fault without words")
    }
  }
}
