using Sedz.Analytics.Development.Fit;
using Sedz.Analytics.Spreadsheets;
using Sedz.Schema.Development;
using Sedz.Schema.Sites;

namespace Sedz.Analytics.Tests.Development;

public sealed class FormFitsTests
{
    [Fact]
    public void Forms_OfASiteOfWhichNothingIsKnown_AreAllNotYetKnown()
    {
        var fits = FormFits.Of(new());

        Assert.Equal(Enum.GetValues<DevelopmentForm>(), fits.Select(fit => fit.Form));
        Assert.All(fits, fit => Assert.Equal(FitState.NotYetKnown, fit.State));
        Assert.All(fits, fit => Assert.NotEmpty(fit.Reasons));
    }

    [Fact]
    public void Site_MayFitSeveralForms()
    {
        var site = new SiteSituation
        {
            Area = LandArea.FromSquareMetres(16_000), Water = WaterSource.Pond, Home = true, Temple = true, SchoolOrGovernment = true,
            Mosque = false, GreenProduct = true,
        };

        var fits = FormFits.Of(site).ToDictionary(fit => fit.Form, fit => fit.State);

        Assert.Equal(FitState.Met, fits[DevelopmentForm.NewTheory]);
        Assert.Equal(FitState.Met, fits[DevelopmentForm.Bowon]);
        Assert.Equal(FitState.Met, fits[DevelopmentForm.BcgGreen]);
        Assert.Equal(FitState.NotMet, fits[DevelopmentForm.Borom]);
        Assert.Equal(FitState.NotYetKnown, fits[DevelopmentForm.Khrop]);
    }

    [Theory]
    [InlineData(15_999, FitState.NotMet)]
    [InlineData(16_000, FitState.Met)]
    public void NewTheory_AsksForTenRai(int squareMetres, FitState expected)
    {
        var site = new SiteSituation { Area = LandArea.FromSquareMetres(squareMetres), Water = WaterSource.Rain, Home = true };

        var fit = FormFits.Of(site)[0];

        Assert.Equal((DevelopmentForm.NewTheory, expected), (fit.Form, fit.State));
        Assert.Equal(expected, fit.Reasons.Single(reason => reason.Code == "land_enough").State);
    }

    [Fact]
    public void Condition_ThatIsNotMet_CountsMoreThanOneThatIsNotKnown()
    {
        var fit = FormFits.Of(new() { RuleToTryNamed = false }).Single(one => one.Form == DevelopmentForm.PolicySandbox);

        Assert.Equal(FitState.NotMet, fit.State);
        Assert.Equal([FitState.NotMet, FitState.NotYetKnown], fit.Reasons.Select(reason => reason.State));
    }
}
