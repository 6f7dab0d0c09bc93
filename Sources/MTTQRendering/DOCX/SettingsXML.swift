/// `word/settings.xml`: how a word processor is to treat the document.
enum SettingsXML {
  /// Compatibility mode 15 is that of Word 2013 and later. A line that ends at a break is not
  /// stretched where the paragraph is justified.
  static let text =
    OfficePart.declaration + """
      <w:settings\(OfficePart.namespaces)>
      <w:zoom w:percent="100"/>
      <w:defaultTabStop w:val="\(Twips.indent)"/>
      <w:autoHyphenation w:val="0"/>
      <w:characterSpacingControl w:val="doNotCompress"/>
      <w:compat>
      <w:doNotExpandShiftReturn/>
      <w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word"\
       w:val="15"/>
      </w:compat>
      <w:themeFontLang w:val="vi-VN"/>
      <w:decimalSymbol w:val=","/>
      <w:listSeparator w:val=";"/>
      </w:settings>

      """
}
