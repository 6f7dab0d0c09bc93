/// One block of a signature, with room for the hand between title and name.
package struct PrintedSignature: Hashable, Sendable {
  package let authority: String?
  package let title: String?
  package let name: String?
}
