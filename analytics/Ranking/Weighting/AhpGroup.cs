using System.Collections.Immutable;
using MathNet.Numerics.Statistics;

namespace Sedz.Analytics.Ranking.Weighting;

/// <summary>
/// Weights of several people together: the geometric mean of their judgements, pair by pair, the only mean that keeps reciprocals and
/// gives nobody more say (J. Aczél and T. L. Saaty, Procedures for synthesizing ratio judgements, Journal of Mathematical Psychology 27,
/// 1983). A mean hides disagreement, so it is told beside it.
/// </summary>
public static class AhpGroup
{
    private const string Field = "members";

    /// <summary>Weighs things for a group.</summary>
    /// <param name="members">
    /// One matrix for each member, all of one size, as <see cref="Ahp.Weights(double[,], RandomIndex)"/> reads them. A pair counts the
    /// members that judged it; together they must connect all things.
    /// </param>
    /// <param name="randomIndex">The table for the consistency ratio.</param>
    /// <exception cref="InputRefusedException">
    /// <c>no_members</c>, <c>sizes_differ</c>, or what a matrix alone is refused for, with the member's number.
    /// </exception>
    public static AhpGroupWeights Weights(IReadOnlyList<double[,]> members, RandomIndex randomIndex)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(randomIndex);
        if (members.Count == 0)
        {
            throw InputRefusedException.Of(
                "no_members", Field, "ต้องมีตารางเปรียบเทียบของสมาชิกอย่างน้อยหนึ่งคน", "Give the matrix of at least one member.");
        }

        PairwiseMatrix[] read = [.. members.Select((matrix, member) => Read(matrix, member, randomIndex))];
        var size = read[0].Size;
        if (Array.FindIndex(read, matrix => matrix.Size != size) is var other and >= 0)
        {
            throw InputRefusedException.Of(
                "sizes_differ", Field,
                $"สมาชิกคนที่ 1 เปรียบเทียบ {size} รายการ แต่คนที่ {other + 1} เปรียบเทียบ {read[other].Size} รายการ "
                + "ทุกคนต้องเปรียบเทียบรายการเดียวกัน",
                $"Member 1 compares {size} things and member {other + 1} compares {read[other].Size}. All must compare the same things.");
        }

        var judgements = Disagreements(read);
        var mean = new double[size, size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                mean[row, column] = row == column ? 1 : double.NaN;
        }

        foreach (var judgement in judgements.Select(disagreement => disagreement.Judgement))
            mean[judgement.Row - 1, judgement.Column - 1] = judgement.Value;
        var group = Ahp.Weights(mean, randomIndex);
        return new(group, [.. read.Select(matrix => MemberOf(matrix, group))], judgements);
    }

    private static PairwiseMatrix Read(double[,] matrix, int member, RandomIndex randomIndex)
    {
        try
        {
            return PairwiseMatrix.ReadUnconnected(matrix, randomIndex.LargestSize);
        }
        catch (InputRefusedException refused)
        {
            throw InputRefusedException.Of(
                refused.Code, $"{Field}[{member}]",
                $"สมาชิกคนที่ {member + 1}: {refused.Text.Th}",
                $"Member {member + 1}: {refused.Text.En}");
        }
    }

    private static ImmutableArray<AhpDisagreement> Disagreements(PairwiseMatrix[] members) =>
    [
        .. from pair in members.SelectMany(member => member.Given).Distinct().Order()
           let values = members.Select(member => member[pair.Row, pair.Column]).Where(value => !double.IsNaN(value)).ToArray()
           let logarithms = Array.ConvertAll(values, Math.Log)
           select new AhpDisagreement(
               new(pair.Row + 1, pair.Column + 1, Math.Exp(logarithms.Average())),
               values.Length,
               values.Min(),
               values.Max(),
               values.Length < 2 ? null : Math.Exp(logarithms.StandardDeviation())),
    ];

    private static AhpMember MemberOf(PairwiseMatrix judgements, AhpWeights group)
    {
        if (!judgements.IsConnected(without: null))
            return new(null, null);
        var own = Ahp.Weights(judgements, group.RandomIndex);
        return new(own, own.Weights.Zip(group.Weights, (one, other) => Math.Abs(one - other)).Sum() / 2);
    }
}
