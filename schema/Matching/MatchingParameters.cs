namespace Sedz.Schema.Matching;

/// <summary>What a run of the matching goes by. Every number is the project's choice, open to the committee's.</summary>
public sealed class MatchingParameters
{
    /// <summary>Metres beyond which no one is sent; above 0 to 1,700 km.</summary>
    public double RadiusMetres { get; init; }

    /// <summary>
    /// Whose distances by road the run goes by, one of <c>roadDistanceSources</c>; null for distances over ground.
    /// </summary>
    public string? Roads { get; init; }

    /// <summary>How many fitting openings each class of workers is offered, the nearest first; 1 to 200.</summary>
    public int Candidates { get; init; }

    /// <summary>Weight of distance; 0 to 1.</summary>
    public double DistanceWeight { get; init; }

    /// <summary>Weight of the mismatch of occupation and wished skills; 0 to 1.</summary>
    public double SkillWeight { get; init; }

    /// <summary>Weight of the part of the wage wish that the wage does not reach; 0 to 1.</summary>
    public double WageWeight { get; init; }

    /// <summary>Weight of working outside the home province; 0 to 1.</summary>
    public double ProvinceWeight { get; init; }

    /// <summary>The largest part of the wage wish that may stay out of reach; 0 to 1.</summary>
    public double LargestWageGap { get; init; }

    /// <summary>What staying unplaced costs, in times of the dearest place that could be; above 1 to 50.</summary>
    public double UnplacedFactor { get; init; }

    /// <summary>The certified gap at which an auction ends, as a share of the cost; 0 to 0.1, where 0 asks for proof.</summary>
    public double WantedGap { get; init; }

    /// <summary>For the fair policy, the share of each province's workers that must be placed, 0 to 1; empty for the others.</summary>
    public double? FloorShare { get; init; }

    /// <summary>The day by which workers must be able to take up work, in Thailand.</summary>
    public DateOnly AvailableBy { get; init; }
}
