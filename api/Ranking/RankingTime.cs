using Sedz.Schema;

namespace Sedz.Api.Ranking;

/// <summary>How long is left, in words.</summary>
internal static class RankingTime
{
    /// <summary>The days to a deadline, or since it.</summary>
    /// <param name="days">0 on the day itself, negative after it.</param>
    /// <param name="deadline">The day.</param>
    public static LocalizedText Left(int days, DateOnly deadline) => days switch
    {
        > 0 => new($"เหลือ {days:N0} วัน ถึง {ThaiDate.Of(deadline)}", $"{Days(days)} left, to {deadline:yyyy-MM-dd}"),
        0 => new($"ครบกำหนดวันนี้ ({ThaiDate.Of(deadline)})", $"Due today ({deadline:yyyy-MM-dd})"),
        _ => new($"เลยกำหนด {ThaiDate.Of(deadline)} แล้ว {-days:N0} วัน", $"{Days(-days)} past the deadline of {deadline:yyyy-MM-dd}"),
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days:N0} days";
}
