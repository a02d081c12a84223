using Sedz.Analytics.ValueChains;
using Sedz.Analytics.ValueChains.Tracing;

namespace Sedz.Api.ValueChains;

/// <summary>Where a lot went and where it came from. Stages mix what they hold in proportion; a flow is dated by its last day.</summary>
/// <param name="Forward">The later flows that hold some of the lot, in time.</param>
/// <param name="Back">The earlier flows that the lot came by, latest first.</param>
/// <param name="LeavesOut">The flows of the chain that no trace follows.</param>
public sealed record LotTraceAnswer(IReadOnlyList<LotUse> Forward, IReadOnlyList<LotOrigin> Back, IReadOnlyList<LeftOutPart> LeavesOut);
