/// `word/fontTable.xml`: what stands in for the font where it is missing.
enum FontTableXML {
  static let text =
    OfficePart.declaration + """
      <w:fonts\(OfficePart.namespaces)>
      <w:font w:name="Times New Roman">
      <w:panose1 w:val="02020603050405020304"/>
      <w:charset w:val="00"/>
      <w:family w:val="roman"/>
      <w:pitch w:val="variable"/>
      </w:font>
      </w:fonts>

      """
}
