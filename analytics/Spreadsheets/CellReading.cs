using System.Diagnostics.CodeAnalysis;

namespace Sedz.Analytics.Spreadsheets;

/// <summary>
/// What one cell says: a value, or an error, or neither when the cell is missing. There is never both a value and an error, and the
/// default of this type is a missing cell. Like <see cref="Nullable{T}"/> it refuses to hand out a value that is not there, so that an
/// unknown number cannot become zero by mistake.
/// </summary>
/// <typeparam name="T">What the cell holds once it is read.</typeparam>
public readonly struct CellReading<T>
    where T : notnull
{
    private readonly T? value;
    private readonly IReadOnlyList<string>? warnings;

    /// <summary>A cell that was read.</summary>
    /// <param name="value">Its value.</param>
    /// <param name="warnings">Codes of <see cref="CellWarnings"/>: what the reader had to do that a person should look at.</param>
    public CellReading(T value, params IReadOnlyList<string> warnings)
    {
        this.value = value;
        this.warnings = warnings;
        HasValue = true;
    }

    /// <summary>A cell that breaks a rule.</summary>
    /// <param name="error">The rule and the remedy.</param>
    public CellReading(CellError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>Whether the cell was read.</summary>
    public bool HasValue { get; }

    /// <summary>The value. Ask <see cref="HasValue"/> first.</summary>
    /// <exception cref="InvalidOperationException">The cell is missing or in error.</exception>
    public T Value => HasValue ? value! : throw new InvalidOperationException("The cell holds no value: it is missing or in error.");

    /// <summary>Why the cell was refused; none for a cell that was read and for a missing one.</summary>
    public CellError? Error { get; }

    /// <summary>Whether the cell is blank or says that nothing is known.</summary>
    public bool IsMissing => !HasValue && Error is null;

    /// <summary>Codes of <see cref="CellWarnings"/>, each at most once, in the order in which they were noticed.</summary>
    public IReadOnlyList<string> Warnings => warnings ?? [];

    /// <summary>Hands out the value where there is one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return HasValue;
    }

    /// <summary>The same reading of another value: warnings, error and absence stay as they are.</summary>
    /// <param name="selector">From the old value to the new one.</param>
    /// <typeparam name="TOther">Type of the new value.</typeparam>
    public CellReading<TOther> Select<TOther>(Func<T, TOther> selector)
        where TOther : notnull
    {
        ArgumentNullException.ThrowIfNull(selector);
        return HasValue ? new(selector(value!), Warnings) : Error is null ? default : new(Error);
    }

    /// <summary>The same reading with one more warning, put before the others; unchanged where there is no value to warn of.</summary>
    internal CellReading<T> WarnedFirst(string code) => HasValue ? new(value!, [code, .. Warnings.Where(w => w != code)]) : this;
}
