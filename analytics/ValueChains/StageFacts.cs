using Sedz.Analytics.Hazards;
using Sedz.Schema;
using Sedz.Schema.ValueChains;

namespace Sedz.Analytics.ValueChains;

/// <summary>A stage of a chain: what is done, by whom and where.</summary>
public sealed record StageFacts
{
    /// <summary>Its id, unique in the chain.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required StageKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Code of the template's step that it fills; null where none is named.</summary>
    public string? Step { get; init; }

    /// <summary>Who does it: the id of a partner; null while nobody is named.</summary>
    public string? Actor { get; init; }

    /// <summary>Where it is done, as closely as that is known; null where it is not.</summary>
    public PlaceRef? Place { get; init; }

    /// <summary>The most that it can take in (of a stage that grows or begins a chain: give out); null where that is not known.</summary>
    public StageCapacity? Capacity { get; init; }

    /// <summary>What its stock grew by over the period of the flows, negative where it shrank; null where nobody counted.</summary>
    public StockChange? StockChange { get; init; }
}
