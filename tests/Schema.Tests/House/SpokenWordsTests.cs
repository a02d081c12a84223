using Sedz.Schema.Activities;
using Sedz.Schema.Development;
using Sedz.Schema.Partners;
using Sedz.Schema.Poverty;
using Sedz.Schema.Publicity;
using Sedz.Schema.Sites;
using Sedz.Schema.Sites.Eligibility;
using Sedz.Schema.ValueChains;

namespace Sedz.Schema.Tests.House;

/// <summary>Whatever a person reads stands in Thai and in English.</summary>
public sealed class SpokenWordsTests
{
    [Fact]
    public void Rules_AppliedToEveryCombinationOfFacts_SpeakBothLanguages()
    {
        var spoken = new HashSet<LocalizedText>();
        foreach (var facts in EveryCombination())
        {
            var verdict = EligibilityRules.Judge(facts);
            spoken.UnionWith(verdict.Notes);
            foreach (var finding in verdict.Findings)
                spoken.UnionWith([finding.Sentence, finding.Remedy, finding.CuredBy]);
        }

        Assert.True(spoken.Count > 30, $"{spoken.Count} sentences");
        Assert.All(spoken, AssertBothLanguages);
    }

    [Fact]
    public void Texts_ThatTheSchemaKeeps_SpeakBothLanguages()
    {
        var texts = LandDocumentGuide.Table.SelectMany(advice => (LocalizedText[])[advice.Advice, advice.PermittedBy])
            .Concat(Enum.GetValues<LandType>().Select(LandTypeWords.Of))
            .Concat(PartnerSectors.All.Select(PartnerSectors.Of))
            .Concat(PartnerRoles.All.Select(PartnerRoles.Of))
            .Append(PartnerSectors.List)
            .Concat(Enum.GetValues<TrainingAudience>().Select(TrainingWords.Of))
            .Append(PovertyWords.Note)
            .Concat(Enum.GetValues<PovertyDimension>().Select(PovertyWords.Of))
            .Concat(ActivityMeasures.All.Select(ActivityMeasures.Of))
            .Concat(Enum.GetValues<ProgrammeActivity>().Select(ActivityWords.Of))
            .Concat(Enum.GetValues<DevelopmentForm>().Select(DevelopmentFormWords.Of))
            .Concat(Enum.GetValues<StageKind>().Select(ValueChainWords.Of))
            .Concat(Enum.GetValues<FlowRole>().Select(ValueChainWords.Of))
            .Concat(Enum.GetValues<BcgKind>().Select(ValueChainWords.Of))
            .Concat(BcgSectors.All.Select(sector => sector.Name))
            .Concat(ChainTemplates.All.Select(template => template.Name))
            .Concat(ChainTemplates.All.SelectMany(template => template.Steps).Select(step => step.Name))
            .ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, AssertBothLanguages);
    }

    private static void AssertBothLanguages(LocalizedText text)
    {
        Assert.Contains(text.Th, IsThai);
        Assert.DoesNotContain(text.En, IsThai);
        Assert.Contains(text.En, char.IsAsciiLetter);
    }

    private static bool IsThai(char letter) => letter is >= 'ก' and <= '๛';

    private static IEnumerable<SiteFacts> EveryCombination() =>
        from land in Enum.GetValues<LandType>()
        from document in Enum.GetValues<LandDocumentKind>()
        from answer in Enum.GetValues<Answer>()
        from ready in Enum.GetValues<Answer>()
        from registered in Enum.GetValues<Answer>()
        from months in (int?[])[null, 48, 60, 120]
        from known in (bool[])[false, true]
        from budgetDay in (DateOnly?[])[null, new DateOnly(2022, 3, 1)]
        let registeredOn = registered == Answer.Yes ? new DateOnly(2021, 12, 1) : (DateOnly?)null
        select new SiteFacts(
            land, ready, answer, answer, registered, registeredOn, RegistrationVerified: known, months, registeredOn,
            months is { } length ? registeredOn?.AddMonths(length) : null, HasArea: known, HasLocation: answer == Answer.Yes, [document],
            budgetDay);
}
