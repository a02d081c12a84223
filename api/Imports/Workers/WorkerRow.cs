namespace Sedz.Api.Imports.Workers;

/// <summary>One row as far as it can be judged by itself: whether the person is already there is asked later.</summary>
/// <param name="Number">Number of the row.</param>
/// <param name="Draft">The worker; none when the row is refused.</param>
/// <param name="PersonHash">What the person is found again by; none where too little is known, also of a refused row.</param>
/// <param name="Warnings">Warnings in the order of <see cref="RowFields.Order"/>.</param>
/// <param name="Errors">Why the row is refused, in the order of <see cref="RowFields.Order"/>.</param>
internal sealed record WorkerRow(
    int Number, WorkerDraft? Draft, string? PersonHash, IReadOnlyList<RowWarning> Warnings, IReadOnlyList<RowError> Errors);
