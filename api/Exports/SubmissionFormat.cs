namespace Sedz.Api.Exports;

/// <summary>The formats in which a submission is written.</summary>
public enum SubmissionFormat
{
    /// <summary>CSV in UTF-8 with a byte-order mark.</summary>
    Csv,

    /// <summary>A workbook.</summary>
    Xlsx,
}
