using System.Text;

namespace Sedz.Api.Imports.Sheets;

/// <summary>Windows-874, the eight-bit Thai encoding of older programs; TIS-620 with a few marks more.</summary>
internal static class ThaiCodePage
{
    private const int CodePage = 874;

    static ThaiCodePage() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The encoding. Asking for it also makes the code pages of old workbooks known to the process.</summary>
    public static Encoding Windows874 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(CodePage)!;
}
