namespace Sedz.Api.Imports.SourceFiles;

/// <summary>The short code of who published a table: a-z, digits and dashes.</summary>
internal static class SourceCode
{
    /// <summary>The longest code of a source.</summary>
    private const int MostLetters = 40;

    public static ImportProblem Wrong { get; } = new(
        "wrong_source",
        new(
            "รหัสแหล่งข้อมูลต้องเป็นอักษร a-z ตัวเลข หรือขีด ยาวไม่เกิน 40 ตัว",
            "The source's code is of a-z, digits or dashes, at most 40"),
        new("ระบุ --source เช่น oae", "Give --source, such as oae"));

    /// <summary>Checks the code of a source.</summary>
    /// <exception cref="ImportRefusedException">It is not of a-z, digits and dashes, or too long.</exception>
    public static void Require(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Length is 0 or > MostLetters
            || !source.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'))
            throw new ImportRefusedException(Wrong);
    }
}
