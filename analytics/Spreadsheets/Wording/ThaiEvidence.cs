namespace Sedz.Analytics.Spreadsheets.Wording;

/// <summary>
/// What speaks against bytes being Thai in Windows-874, gathered as they come: bytes that the code page does not define, marks that stand
/// over no letter, and the three-byte sequences of Thai in UTF-8, which a file that was cut or broken somewhere is full of and which would
/// read as nonsense that looks like Thai.
/// </summary>
internal sealed class ThaiEvidence
{
    /// <summary>Marks of which one may be misplaced: people type slips, while text of another code page is made of them.</summary>
    private const long MarksToOneSlip = 10;

    private const int SequenceBytes = 3;

    private bool undefined;
    private long marks;
    private long misplaced;
    private long high;
    private long ofUtf8;
    private char before = ' ';
    private byte last;
    private byte lastButOne;

    /// <summary>Whether the bytes so far can be Thai, or signs that Windows-874 and Windows-1252 share.</summary>
    public bool IsThai => !undefined && misplaced * MarksToOneSlip <= marks && ofUtf8 * 2 <= high;

    /// <summary>Takes the next bytes.</summary>
    /// <returns>Whether the code page defines all of them: if not, nothing that follows can make them Thai.</returns>
    public bool Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b >= 0x80) AddHigh(b);
            else before = (char)b;
            (lastButOne, last) = (last, b);
        }

        return !undefined;
    }

    private void AddHigh(byte b)
    {
        high++;
        undefined |= !ThaiCodePage.Defines(b);
        if (lastButOne == 0xE0 && last is 0xB8 or 0xB9 && b <= 0xBF) ofUtf8 += SequenceBytes;
        var character = ThaiCodePage.Character(b);
        if (ThaiCodePage.IsMark(character)) marks++;
        if (ThaiCodePage.IsMisplaced(character, before)) misplaced++;
        before = character;
    }
}
