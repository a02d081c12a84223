using Sedz.Api.Matching.Register;
using Sedz.Api.Matching.Runs;

namespace Sedz.Api.Matching;

/// <summary>The parts of an installation that match workers to openings.</summary>
internal static class MatchingRegistration
{
    /// <summary>Registers the queue of runs, what works on them, and the life of matches. A server adds the host.</summary>
    public static IServiceCollection AddSedzMatching(this IServiceCollection services)
    {
        services.AddSingleton<RegisterReader>();
        services.AddSingleton<MatchingSignal>();
        services.AddSingleton<MatchingRuns>();
        services.AddSingleton<MatchingClaims>();
        services.AddSingleton<MatchingResults>();
        services.AddSingleton<MatchingMemory>();
        services.AddSingleton<MatchingWork>();
        services.AddSingleton<MatchEditor>();
        return services;
    }
}
