using System.Text.RegularExpressions;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Sedz.Api.Commands;
using Sedz.Api.GraphQL.Documentation;
using Sedz.Api.Operations;
using Sedz.Api.Tests.Application;
using Sedz.Schema.Sites;

namespace Sedz.Api.Tests.Contract;

[Collection(DemoCountryGroup.Name)]
public sealed partial class PrintingTheContract(DemoCountry country)
{
    private static readonly string Committed = File.ReadAllText(Path.Combine(Repository.Root, "schema", "Contract", "sedz.graphql"));

    private readonly SedzApplication _application = country.Application;

    [Fact]
    public void Contract_Committed_IsWhatTheProgramPrints() => Assert.Equal(SedzGraphQL.PrintSchema(), Committed);

    [Fact]
    public async Task Contract_FromTheCommandLine_IsTheCommittedOneAndMakesNoDatabase()
    {
        using var folder = new TemporaryFolder();
        var answer = await SedzProcess.RunAsync(folder.Path, "schema", "print");
        Assert.Equal((ExitCode.Done, Committed), (answer.ExitCode, answer.Output));
        Assert.Empty(Directory.EnumerateFiles(folder.Path, "*.db", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Contract_OfTheServer_IsTheCommittedOne() =>
        Assert.Equal(Committed, await _application.Http.GetStringAsync("/graphql?sdl"));

    [Fact]
    public void Contract_Whole_DescribesEveryTypeFieldArgumentAndValue() =>
        Assert.Empty(SchemaReview.MembersWithoutDescription(_application.Services.GetRequiredService<ISchema>()));

    [Fact]
    public void Contract_Whole_SaysOfEveryFieldWhoMayUseIt() =>
        Assert.Empty(SchemaReview.FieldsWithoutRight(_application.Services.GetRequiredService<ISchema>()));

    [Fact]
    public void Contract_Whole_HasNoMutationForThePublic() =>
        Assert.Empty(SchemaReview.PublicMutations(_application.Services.GetRequiredService<ISchema>()));

    [Fact]
    public void Contract_Whole_NamesNoPersonalData()
    {
        var names = Declared().Matches(PersonGiven().Replace(Committed, "")).Select(match => match.Groups["name"].Value).ToHashSet();
        Assert.Contains("nameTh", names);
        Assert.Contains(nameof(Site), names);
        Assert.DoesNotContain(names.Except(OfOrganisations), name => Personal().IsMatch(name));
    }

    /// <summary>A registration number is public where it is an organisation's; a person's is refused in its place.</summary>
    private static readonly string[] OfOrganisations = ["juristicNumber"];

    /// <summary>What an officer hands in of a worker, or of who speaks for an organisation: it is taken, by those with the right, and given back to nobody.</summary>
    [GeneratedRegex(@"^input (?:WorkerPersonInput|PartnerContactInput) \{.*?^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex PersonGiven();

    [Fact]
    public void PersonalDetails_AreReachableByNoTypeOfTheSchema() =>
        Assert.DoesNotContain(
            _application.Services.GetRequiredService<ISchema>().AllTypes,
            type => type.Name.StartsWith("Personal", StringComparison.Ordinal)
                || type.Name.StartsWith("Contact", StringComparison.Ordinal));

    /// <summary>Names that stand before a colon or an argument list, or after the word that declares a type.</summary>
    [GeneratedRegex(@"^\s*(?:(?:type|input|enum|interface|union|scalar) )?(?<name>[A-Za-z_]\w*)(?=[ (:{]|$)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    /// <summary>Names that a field of a person's data would have.</summary>
    [GeneratedRegex(
        "nationalId|juristic|citizen|phone|mobile|email|lineId|passport|birth|personName|firstName|lastName|surname|ownerName|encrypted",
        RegexOptions.IgnoreCase)]
    private static partial Regex Personal();
}
