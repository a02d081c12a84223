using System.Globalization;
using Microsoft.AspNetCore.Components;
using Sedz.Api.Meeting;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Models;

/// <summary>The page that says what speaks for each kind of model, and why.</summary>
public sealed partial class ModelsPage
{
    /// <summary>How many characters of a hash are shown; the whole stands in the card and in the API.</summary>
    private const int ShownHash = 12;

    /// <summary>What the page shows.</summary>
    [Parameter, EditorRequired]
    public required ModelsPageModel Model { get; set; }

    /// <summary>The language it is read in.</summary>
    [Parameter, EditorRequired]
    public required PageLanguage Language { get; set; }

    private string Title => T("แบบจำลองที่เรียนรู้จากข้อมูล", "Models that learn from data");

    private string T(string th, string en) => Language.Text(th, en);

    private string NameOf(string provinceCode)
    {
        var province = ProvinceFacts.ByCode[provinceCode];
        return T(province.NameTh, province.NameEn);
    }

    private static string Number(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
