using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;

namespace Sedz.Api.Tests.Demo;

/// <summary>What a demonstration makes up, read past the model.</summary>
internal static class MadeUpCountry
{
    /// <summary>The tables, each in an order that does not depend on the numbers of rows, on which a second writing counts on.</summary>
    private static readonly Dictionary<string, string> Tables = new()
    {
        ["Sites"] = """SELECT * FROM "Sites" ORDER BY "Code" """,
        ["LandDocuments"] = """SELECT s."Code", d.* FROM "LandDocuments" d JOIN "Sites" s ON s."Id" = d."SiteId" ORDER BY s."Code" """,
        ["Nominations"] = """SELECT s."Code", n.* FROM "Nominations" n JOIN "Sites" s ON s."Id" = n."SiteId" ORDER BY s."Code", n."Channel" """,
        ["Openings"] = """SELECT s."Code", o.* FROM "Openings" o JOIN "Sites" s ON s."Id" = o."SiteId" ORDER BY o."Id" """,
        ["OpeningSkills"] = """SELECT * FROM "OpeningSkills" ORDER BY "OpeningId", "SkillCode" """,
        ["Activities"] = """SELECT s."Code", a.* FROM "Activities" a JOIN "Sites" s ON s."Id" = a."SiteId" ORDER BY a."Id" """,
        ["ActivityReports"] = """SELECT * FROM "ActivityReports" ORDER BY "Id" """,
        ["FormChoices"] = """SELECT s."Code", c.* FROM "FormChoices" c JOIN "Sites" s ON s."Id" = c."SiteId" ORDER BY 1, c."Form" """,
        ["LearningPlaces"] = """SELECT s."Code", p.* FROM "LearningPlaces" p JOIN "Sites" s ON s."Id" = p."SiteId" ORDER BY s."Code" """,
        ["CurriculumTopics"] = """SELECT * FROM "CurriculumTopics" ORDER BY "Id" """,
        ["LearnerCounts"] = """SELECT * FROM "LearnerCounts" ORDER BY "Id" """,
        ["Districts"] = """SELECT * FROM "Districts" ORDER BY "Code" """,
        ["Subdistricts"] = """SELECT * FROM "Subdistricts" ORDER BY "Code" """,
        ["SubdistrictPoverty"] = """SELECT * FROM "SubdistrictPoverty" ORDER BY "SubdistrictCode", "Year" """,
        ["Products"] = """SELECT * FROM "Products" ORDER BY "Id" """,
        ["ValueChains"] = """SELECT * FROM "ValueChains" ORDER BY "Id" """,
        ["ChainStages"] = """SELECT * FROM "ChainStages" ORDER BY "Id" """,
        ["ChainFlows"] = """SELECT * FROM "ChainFlows" ORDER BY "Id" """,
        ["ChainMaterials"] = """SELECT * FROM "ChainMaterials" ORDER BY "Id" """,
        ["PublicNotices"] = """SELECT * FROM "PublicNotices" ORDER BY "ProvinceCode" """,
        ["Trainings"] = """SELECT * FROM "Trainings" ORDER BY "ProvinceCode" """,
        ["Workers"] = """SELECT * FROM "Workers" ORDER BY "Id" """,
        ["WorkerSkills"] = """SELECT * FROM "WorkerSkills" ORDER BY "WorkerId", "SkillCode", "Relation" """,
        ["HazardSources"] = """SELECT * FROM "HazardSources" ORDER BY "Id" """,
        ["ObservationWindows"] = """SELECT * FROM "ObservationWindows" ORDER BY "SourceId", "Hazard" """,
        ["HazardRecords"] = """SELECT * FROM "HazardRecords" ORDER BY "SourceId", "Key" """,
        ["HazardPriors"] = """SELECT * FROM "HazardPriors" ORDER BY "SourceId", "Hazard" """,
        ["SiteExposures"] = """SELECT s."Code", e.* FROM "SiteExposures" e JOIN "Sites" s ON s."Id" = e."SiteId" ORDER BY s."Code", e."SourceId", e."Hazard" """,
    };

    /// <summary>For each table the number of its rows and one hash of every column but the numbers of rows.</summary>
    public static Dictionary<string, string> Hashes(SedzSettings settings)
    {
        using var connection = TestDatabase.Open(settings);
        return Tables.ToDictionary(table => table.Key, table => HashOf(connection, table.Value));
    }

    private static string HashOf(DbConnection connection, string query)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = 0;
        for (; reader.Read(); rows++)
        {
            for (var i = 0; i < reader.FieldCount; i++)
            {
                if (reader.GetName(i) is not ("Id" or "SiteId"))
                    hash.AppendData(Encoding.UTF8.GetBytes($"{TestDatabase.CellText(reader.GetValue(i))}|"));
            }
        }

        return $"{rows} {Convert.ToHexString(hash.GetHashAndReset())}";
    }
}
