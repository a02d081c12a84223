namespace Sedz.Schema.Workers;

/// <summary>That a person was given a notice: which text, when, and on what basis the data are then used. Rows are added, never changed.</summary>
public sealed class WorkerNotice
{
    /// <summary>Number of the row.</summary>
    public int Id { get; init; }

    /// <summary>Number of the worker.</summary>
    public int WorkerId { get; init; }

    /// <summary>The worker.</summary>
    public Worker? Worker { get; init; }

    /// <summary>What the person was told of.</summary>
    public NoticeKind Kind { get; init; }

    /// <summary>Version of the text that was shown, such as <c>2564-1</c>.</summary>
    public required string TextVersion { get; init; }

    /// <summary>When it was given (UTC).</summary>
    public DateTime GivenAt { get; init; }

    /// <summary>On what the use of the data rests.</summary>
    public LegalBasis Basis { get; init; }

    /// <summary>Who recorded it: a person's account, or the role until people can sign in.</summary>
    public required string RecordedBy { get; init; }
}
