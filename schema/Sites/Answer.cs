namespace Sedz.Schema.Sites;

/// <summary>The answer to a yes-or-no question of the candidate sheet. No answer is not "no".</summary>
public enum Answer
{
    /// <summary>The cell is blank or says that it is not known.</summary>
    Unknown,

    /// <summary>The decision is still being made. รอพิจารณา</summary>
    Pending,

    /// <summary>Yes: consented, permitted, ready.</summary>
    Yes,

    /// <summary>No: refused, not permitted, not ready.</summary>
    No,
}
