using Sedz.Api.GraphQL.Mutations;
using Sedz.Schema.Provinces;
using Sedz.Schema.Publicity;

namespace Sedz.Api.Publicity;

/// <summary>Everything that can be wrong with an announcement or a training.</summary>
internal static class PublicityProblems
{
    /// <summary>The longest line; more is no line.</summary>
    private const int LongestTitle = 300;

    /// <summary>The longest announcement; more belongs on a page of its own.</summary>
    private const int LongestBody = 20_000;

    private const int LongestLink = 2_000;
    private const double MostHours = 2_000;
    private const int MostPeople = 1_000_000;

    public static NotFoundError NoAnnouncement(string id) => new(new("ไม่มีประกาศนี้", "There is no such announcement"), id);

    public static NotFoundError NoTraining(string id) => new(new("ไม่มีการฝึกอบรมนี้", "There is no such training"), id);

    public static NotFoundError NoSite(string id) => new(new("ไม่มีพื้นที่นี้", "There is no such site"), id);

    public static NotFoundError NoPartner(string id) => new(new("ไม่มีองค์กรนี้", "There is no such organisation"), id);

    public static ConflictError Changed(int version) => new(new(
        $"มีผู้แก้ไขไปแล้ว รุ่นปัจจุบันคือ {version} โปรดอ่านใหม่ก่อนแก้ไข",
        $"It has changed since: it is at version {version}. Read it again first"));

    /// <summary>Holds an announcement against the rules.</summary>
    public static IEnumerable<MutationError> With(PublicNotice notice) =>
    [
        .. Text(notice.TitleTh, "titleTh", LongestTitle, required: true), .. Text(notice.TitleEn, "titleEn", LongestTitle, required: false),
        .. Text(notice.BodyTh, "bodyTh", LongestBody, required: true), .. Text(notice.BodyEn, "bodyEn", LongestBody, required: false),
        .. Link(notice.Link), .. Province(notice.ProvinceCode), .. Days(notice.AnnouncedOn, notice.EndsOn),
    ];

    /// <summary>Holds a training against the rules.</summary>
    public static IEnumerable<MutationError> With(Training training, DateOnly today)
    {
        IEnumerable<MutationError> ofTexts =
        [
            .. Text(training.TitleTh, "titleTh", LongestTitle, required: true),
            .. Text(training.TitleEn, "titleEn", LongestTitle, required: false),
            .. Text(training.OrganiserText, "organiserText", LongestTitle, required: false),
            .. Text(training.Venue, "venue", LongestTitle, required: false),
            .. Province(training.ProvinceCode), .. Days(training.StartsOn, training.EndsOn),
        ];
        foreach (var problem in ofTexts) yield return problem;
        if (training.Hours is <= 0 or > MostHours or double.NaN)
        {
            yield return new ValidationError(
                new($"จำนวนชั่วโมงต้องมากกว่า 0 และไม่เกิน {MostHours:N0}", $"Hours lie above 0 and up to {MostHours:N0}"), "hours");
        }

        if (training.Seats is < 1 or > MostPeople)
        {
            yield return new ValidationError(
                new($"จำนวนที่รับต้องอยู่ระหว่าง 1 ถึง {MostPeople:N0}", $"Seats lie between 1 and {MostPeople:N0}"), "seats");
        }

        if (training.Attended is < 0 or > MostPeople)
        {
            yield return new ValidationError(
                new($"จำนวนผู้เข้าร่วมต้องอยู่ระหว่าง 0 ถึง {MostPeople:N0} หากไม่ทราบให้เว้นว่าง",
                    $"The number who took part lies between 0 and {MostPeople:N0}: leave it out while it is not known"),
                "attended");
        }
        else if (training.Attended is not null && training.StartsOn > today)
        {
            yield return new ValidationError(
                new("การฝึกอบรมยังไม่เริ่ม จึงยังไม่มีผู้เข้าร่วม", "The training has not begun: nobody can have taken part"), "attended");
        }
    }

    private static IEnumerable<MutationError> Text(string? text, string field, int longest, bool required)
    {
        if (required && string.IsNullOrWhiteSpace(text))
            yield return new ValidationError(new("โปรดเติมข้อความ", "Say something"), field);
        if (text?.Length > longest)
            yield return new ValidationError(new($"ยาวได้ไม่เกิน {longest:N0} ตัวอักษร", $"At most {longest:N0} characters"), field);
    }

    private static IEnumerable<MutationError> Link(string? link)
    {
        if (link is null) yield break;
        if (link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var at) && at.Scheme is "http" or "https") yield break;
        yield return new ValidationError(
            new("ลิงก์ต้องขึ้นต้นด้วย http:// หรือ https://", "A link begins with http:// or https://"), "link");
    }

    private static IEnumerable<MutationError> Province(string? code)
    {
        if (code is not null && !ProvinceFacts.ByCode.ContainsKey(code))
        {
            yield return new ValidationError(
                new(
                    $"ไม่มีจังหวัดรหัส “{code}” โปรดใช้รหัสสองหลัก เช่น 67",
                    $"There is no province {code}: give its two digits, such as 67"),
                "provinceCode");
        }
    }

    private static IEnumerable<MutationError> Days(DateOnly first, DateOnly? last)
    {
        if (last < first)
        {
            yield return new ValidationError(
                new("วันสุดท้ายอยู่ก่อนวันแรก โปรดตรวจทั้งสองวัน", "The last day comes before the first: check both"), "endsOn");
        }
    }
}
