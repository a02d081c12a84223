namespace Sedz.Api.Imports;

/// <summary>
/// Ends an import that cannot go on, from however deep in a half-read file: the transaction rolls back and nothing is written. The caller
/// shows <see cref="Problem"/>; the message is the same in English, without personal data. The exception of a reading library is not kept
/// as the inner one, since its message may quote the cells of the file.
/// </summary>
public sealed class ImportRefusedException : Exception
{
    /// <summary>Refuses for a reason.</summary>
    public ImportRefusedException(ImportProblem problem)
        : base(Message(problem)) => Problem = problem;

    /// <summary>The reason, with what would cure it.</summary>
    public ImportProblem Problem { get; }

    private new static string Message(ImportProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return $"{problem.Sentence.En}. {problem.Remedy.En}";
    }
}
