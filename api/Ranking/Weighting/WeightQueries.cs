using Sedz.Analytics;
using Sedz.Analytics.Ranking.Weighting;
using Sedz.Api.GraphQL.Execution;
using Sedz.Api.GraphQL.Queries;
using Sedz.Api.GraphQL.Security;
using Sedz.Schema.Database;

namespace Sedz.Api.Ranking.Weighting;

/// <summary>Queries of weights: where a committee begins, and what its members' judgements come to.</summary>
public sealed class WeightQueries : QueryFields<SedzDb>
{
    /// <summary>More members than a provincial committee has; the work grows with each.</summary>
    private const int MostMembers = 50;

    private const string MatrixArgument = "matrix";
    private const string MembersArgument = "members";

    /// <summary>Lists the fields.</summary>
    public WeightQueries()
    {
        Value<IReadOnlyList<PresetWeights>>(
                "weightPresets",
                "Weights to begin with, the default first. They are starting points for the committee, no recommendations.",
                _ => Task.FromResult<IReadOnlyList<PresetWeights>>(WeightPresets.All))
            .Public();
        Value<AhpWeights>(
                "ahpWeights",
                "Weights from one person's pairwise judgements (AHP): the principal eigenvector, and how far the judgements agree.",
                context => Task.FromResult(
                    Answer(() => Ahp.Weights(MatrixOf(context.Argument<double?[][]>(MatrixArgument)), RandomIndex.Saaty))))
            .Argument<double?[][]>(
                MatrixArgument,
                "Row i, column j: how many times i matters as much as j, 1/9 to 9; 1 on the diagonal, reciprocals across it (two decimals "
                + "are enough), at most ten things. Null where nobody judged: such judgements are completed, as long as the others connect "
                + "all things.")
            .Public();
        Value<AhpGroupWeights>(
                "ahpGroupWeights",
                "Weights of several people's judgements: the geometric mean, pair by pair, with the members' own weights and how far they "
                + "disagree.",
                context => Task.FromResult(Answer(() => AhpGroup.Weights(
                    MembersOf(context.Argument<double?[][][]>(MembersArgument)), RandomIndex.Saaty))))
            .Argument<double?[][][]>(
                MembersArgument, $"One matrix for each member, 1 to {MostMembers} of them, all of the same things, as for `ahpWeights`.")
            .Public();
    }

    private static T Answer<T>(Func<T> weigh)
    {
        try
        {
            return weigh();
        }
        catch (InputRefusedException refused)
        {
            throw RequestError.Invalid(refused.Text.Th, refused.Text.En);
        }
    }

    private static List<double[,]> MembersOf(double?[][][] members) => members.Length <= MostMembers
        ? [.. members.Select(MatrixOf)]
        : throw RequestError.TooMuch(
            $"คำนวณได้ครั้งละไม่เกิน {MostMembers} คน", $"At most {MostMembers} members are weighed at once; {members.Length} were given.");

    private static double[,] MatrixOf(double?[][] rows)
    {
        var matrix = new double[rows.Length, rows.FirstOrDefault()?.Length ?? 0];
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Length != matrix.GetLength(1))
                throw RequestError.Invalid("ทุกแถวของตารางต้องยาวเท่ากัน", "All rows of a matrix must be of one length.");
            for (var column = 0; column < rows[row].Length; column++)
                matrix[row, column] = rows[row][column] ?? double.NaN;
        }

        return matrix;
    }
}
