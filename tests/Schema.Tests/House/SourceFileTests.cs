using System.Text.RegularExpressions;

namespace Sedz.Schema.Tests.House;

/// <summary>House rules that a reader of the folders relies on.</summary>
public sealed partial class SourceFileTests
{
    private static readonly string[] Product = ["schema", "analytics", "api"];

    /// <summary>Files in which small records share a page, as house rule 3 allows: nobody reads one without the others.</summary>
    private static readonly Dictionary<string, string> Shared = new()
    {
        ["api/Activities/ActivityIndicatorsAnswer.cs"] = "one answer with the rows that it is made of",
        ["api/Activities/ActivityInputs.cs"] = "the inputs of the six mutations of one feature",
        ["api/Development/DevelopmentInputs.cs"] = "the inputs of the four mutations of one feature",
        ["api/Development/NewTheoryPlanAnswer.cs"] = "a plan with the parts that it is made of",
        ["api/Imports/ImportInputs.cs"] = "the inputs of the four mutations of one feature",
        ["api/Learning/LearnersAnswer.cs"] = "one answer with the rows that it is made of",
        ["api/Learning/LearningInputs.cs"] = "the inputs of the two mutations of one feature",
        ["api/Matching/MatchingInputs.cs"] = "the inputs of the five mutations of one feature",
        ["api/Models/ModelInputs.cs"] = "the inputs of the three mutations of one feature",
        ["api/Models/ModelsPageModel.cs"] = "what one page shows",
        ["api/Partners/EngagementInputs.cs"] = "the inputs of the three mutations of one feature",
        ["api/Partners/PartnerCoverageAnswer.cs"] = "one answer with the rows that it is made of",
        ["api/Partners/PartnerInputs.cs"] = "the inputs of the four mutations of one feature",
        ["api/Partners/PartnerNetworkAnswer.cs"] = "a network with its nodes and edges",
        ["api/Poverty/PovertyContextAnswer.cs"] = "one answer with the rows that it is made of",
        ["api/Portfolios/PortfolioAnswer.cs"] = "a choice with the rows that it is made of",
        ["api/Portfolios/PortfolioInput.cs"] = "one question with the rows that it is made of",
        ["api/Publicity/PublicityInputs.cs"] = "the inputs of the four mutations of one feature",
        ["api/Ranking/EqualGroupAnswer.cs"] = "a group with what would separate it",
        ["api/Ranking/RankedSiteAnswer.cs"] = "a ranked site with the parts that its score is made of",
        ["api/Ranking/RankingWeightsAnswer.cs"] = "the weights asked for and used",
        ["api/Ranking/SiteComparisonAnswer.cs"] = "why one site stands above another, criterion by criterion",
        ["api/Ranking/SiteRankingAnswer.cs"] = "a ranking with what it says of its own limits",
        ["api/Openings/OpeningInputs.cs"] = "the inputs of the two mutations of one feature",
        ["api/Workers/WorkerInputs.cs"] = "the inputs of the three mutations of one feature",
        ["api/Sites/Attested.cs"] = "one idea for three types of value",
    };

    public static TheoryData<string> Folders => [.. Product];

    [Theory]
    [MemberData(nameof(Folders))]
    public void File_OfTheProduct_HoldsOnePublicTypeAndIsNamedAfterIt(string folder)
    {
        var wrong = new List<string>();
        foreach (var path in SourceFiles.Below(folder).Where(IsWrittenByHand))
        {
            var types = PublicType().Matches(SourceFiles.Read(path)).Select(match => match.Groups["name"].Value).Distinct().ToList();
            if (types.Count > 1 ? !Shared.ContainsKey(path) : types.Count == 1 && types[0] != NameOf(path))
                wrong.Add($"{path}: {string.Join(", ", types)}");
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Exceptions_ToOnePublicTypeAFile_AreStillNeeded() => Assert.All(
        Shared.Keys, path => Assert.True(PublicType().Count(SourceFiles.Read(path)) > 1, path));

    [Theory]
    [MemberData(nameof(Folders))]
    public void Namespace_OfEveryFile_IsItsFolder(string folder)
    {
        var root = $"Sedz.{char.ToUpperInvariant(folder[0])}{folder[1..]}";
        var wrong = SourceFiles.Below(folder).Where(IsWrittenByHand).Where(path =>
        {
            var below = Path.GetDirectoryName(path)!.Split(Path.DirectorySeparatorChar)[1..];
            var declared = DeclaredNamespace().Match(SourceFiles.Read(path));
            return declared.Success && declared.Groups["name"].Value != string.Join('.', [root, .. below]);
        });
        Assert.Empty(wrong);
    }

    [Fact]
    public void Names_ThatSayNothing_AreGivenToNoFolderAndNoFile() => Assert.DoesNotContain(
        Product.Append("tests").SelectMany(SourceFiles.Below),
        path => path.Split(Path.DirectorySeparatorChar).Any(part => SaysNothing().IsMatch(part)));

    [Fact]
    public void Tests_OnRealInput_AskForItThroughTheFactThatSkipsVisibly()
    {
        var readers = SourceFiles.Below("tests").Where(path => path.EndsWith(".cs", StringComparison.Ordinal))
            .Where(path => SourceFiles.Read(path).Contains("GetEnvironmentVariable(", StringComparison.Ordinal))
            .Select(path => Path.GetFileName(path))
            .ToHashSet();
        Assert.Contains("RealDataFactAttribute.cs", readers);
        // TestDatabase.cs asks for the engine to test on, FuzzingTheServer.cs for the length of its run, KeepingWorkersSecret.cs for
        // the number of people.
        Assert.Subset(
            new HashSet<string>
            {
                "RealDataFactAttribute.cs", "RealDataTests.cs", "SourceFileTests.cs", "TestDatabase.cs", "FuzzingTheServer.cs",
                "KeepingWorkersSecret.cs",
            },
            readers);
    }

    [Fact]
    public void Files_OfTheProject_NameNoPlaceOnSomebodysMachine()
    {
        var wrong = SourceFiles.Below(".").Where(IsText)
            .SelectMany(path => File.ReadLines(Path.Combine(SourceFiles.Root, path)).Select((line, index) => (path, index, line)))
            .Where(at => MachinePath().IsMatch(at.line))
            .Select(at => $"{at.path}:{at.index + 1}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Packages_InLockFiles_ComeFromThePublicRegistryOrNameNoPlace() => Assert.All(
        SourceFiles.Below(".").Where(path => path.EndsWith("package-lock.json", StringComparison.Ordinal)),
        path => Assert.All(
            Address().Matches(SourceFiles.Read(path)).Select(match => match.Groups["host"].Value),
            host => Assert.Equal("registry.npmjs.org", host)));

    private static bool IsWrittenByHand(string path) =>
        path.EndsWith(".cs", StringComparison.Ordinal) && !path.Contains("Migrations", StringComparison.Ordinal);

    private static bool IsText(string path) => Path.GetExtension(path) is
        ".cs" or ".csproj" or ".props" or ".sln" or ".json" or ".md" or ".txt" or ".yml" or ".py" or ".ipynb" or ".graphql" or ".razor"
        or ".targets"
        or ".html" or ".css" or ".js" or ".mjs" or ".jsx" or ".snap" or "" or ".editorconfig" or ".gitignore";

    /// <summary>The file's name up to its first dot; <c>XOfT.cs</c> holds the generic form of <c>X</c>.</summary>
    private static string NameOf(string path)
    {
        var name = Path.GetFileName(path).Split('.')[0];
        return name.EndsWith("OfT", StringComparison.Ordinal) ? name[..^3] : name;
    }

    [GeneratedRegex(
        @"^public (?:(?:static|sealed|abstract|partial|readonly) )*(?:class|record( struct)?|struct|enum|interface|delegate \S+) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex DeclaredNamespace();

    [GeneratedRegex(@"^(Common|Helpers?|Utils?|Utilities|Services|Extensions|Misc|Managers?)(\.|$)")]
    private static partial Regex SaysNothing();

    [GeneratedRegex("""(?:^|[\s"'=(`])(?:/(?:home|root|Users|work|mnt)/\w|[A-Za-z]:\\Users\\)""")]
    private static partial Regex MachinePath();

    [GeneratedRegex(""""resolved": "https?://(?<host>[^/"]+)"""")]
    private static partial Regex Address();
}
