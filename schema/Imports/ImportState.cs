namespace Sedz.Schema.Imports;

/// <summary>How far an import has come.</summary>
public enum ImportState
{
    /// <summary>Every row was judged and nothing was written: it can be committed.</summary>
    DryRun,

    /// <summary>The accepted rows are in the database, all in one transaction.</summary>
    Committed,

    /// <summary>The import was taken back; its record stays.</summary>
    Undone,
}
