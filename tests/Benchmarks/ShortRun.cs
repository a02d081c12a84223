using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Sedz.Benchmarks;

/// <summary>
/// Short iterations in this process: data of 100,000 rows are made once and serve all benchmarks, and a subject and its peer meet the same
/// caches. What is measured takes milliseconds to seconds, so that many iterations would add little.
/// </summary>
public class ShortRun : ManualConfig
{
    private const int Warmups = 1;
    private const int Iterations = 5;
    private static readonly TimeInterval Iteration = TimeInterval.FromMilliseconds(200);
    private static readonly TimeSpan LongestBenchmark = TimeSpan.FromMinutes(20);

    /// <summary>Measures by <see cref="ProcessorClock"/>, for what computes in this process.</summary>
    public ShortRun()
        : this(new ProcessorClock())
    {
    }

    /// <summary>Sets the job, and that a peer is looked for in the same category.</summary>
    private protected ShortRun(IClock clock)
    {
        AddJob(Job.Default
            .WithClock(clock)
            .WithToolchain(new InProcessEmitToolchain(LongestBenchmark, logOutput: true))
            .WithWarmupCount(Warmups)
            .WithIterationCount(Iterations)
            .WithIterationTime(Iteration));
        AddLogicalGroupRules(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams);
    }
}
