namespace Sedz.Api.Imports;

/// <summary>
/// Ends an import that cannot go on, from however deep in a half-read file: the transaction rolls back and nothing is written. The caller
/// shows
/// <see cref="Problem"/>; the message is the same in English, without personal data.
/// </summary>
public sealed class ImportRefusedException : Exception
{
    /// <summary>Refuses for a reason.</summary>
    public ImportRefusedException(ImportProblem problem)
        : base(Message(problem)) => Problem = problem;

    /// <summary>
    /// Refuses because a reading library gave up. Its exception is not kept as the inner one: its message may quote the cells of the file.
    /// </summary>
    internal static ImportRefusedException InsteadOf(Exception unreadable, ImportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        return new ImportRefusedException(problem with { Sentence = new(
            $"{problem.Sentence.Th} ({unreadable.GetType().Name})",
            $"{problem.Sentence.En} ({unreadable.GetType().Name})") });
    }

    /// <summary>The reason, with what would cure it.</summary>
    public ImportProblem Problem { get; }

    private new static string Message(ImportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return $"{problem.Sentence.En}. {problem.Remedy.En}";
    }
}
