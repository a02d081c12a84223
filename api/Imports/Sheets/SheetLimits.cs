namespace Sedz.Api.Imports.Sheets;

/// <summary>How large a sheet may be. A sheet beyond a limit is refused as a whole, so that nothing of it is lost without a word.</summary>
public sealed record SheetLimits
{
    private const long Mebibyte = 1024 * 1024;

    /// <summary>The limits that stand unless an installation sets others.</summary>
    public static SheetLimits Default { get; } = new();

    /// <summary>Size of the file in bytes; 64 MiB, many times the largest list a province has sent.</summary>
    public long Bytes { get; init; } = 64 * Mebibyte;

    /// <summary>Size of a workbook once its archive is expanded, in bytes; 1 GiB. Stops small archives that expand without end.</summary>
    public long ExpandedBytes { get; init; } = 1024 * Mebibyte;

    /// <summary>Rows that hold data, the heading row not counted; 200,000.</summary>
    public int Rows { get; init; } = 200_000;

    /// <summary>Columns; 200.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Characters in one cell; 32,767, the most that a workbook can hold.</summary>
    public int CellLength { get; init; } = 32_767;
}
