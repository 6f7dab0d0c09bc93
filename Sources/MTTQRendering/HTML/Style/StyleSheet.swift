/// How the page looks: what holds everywhere, then what screen and paper each add.
enum StyleSheet {
  static let text = "\n" + colours + letter + tables + charts + screen + cards + paper

  /// Names for colours, so that night changes them in one place; each text has a contrast of
  /// 4,5 : 1 at least with what is under it, each shape one of 3 : 1.
  private static let colours = """
    :root { color-scheme: light dark; --ink: #111; --sheet: #fff; --desk: #e9ebee; --line: #555;
      --faint: #555; --met: #14613d; --missed: #a32a12; --light: #f6dcd4; --track: #e6e8eb; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --ink: #e9e9e9; --sheet: #1b1d20; --desk: #0f1012; --line: #8d9299;
        --faint: #b4b9c0; --met: #5cc08f; --missed: #ff9b80; --light: #4a2820; --track: #34383e; }
    }

    """
}
