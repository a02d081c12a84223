using Sedz.Api.Tests.Application;
using Sedz.Schema.Provinces;

namespace Sedz.Api.Tests.Sites;

/// <summary>Sites whose names, holder and district are typed in the ways that people type.</summary>
public sealed class SearchedSites : IAsyncLifetime
{
    /// <summary>Each letter that can be typed in more than one way, typed in every way; and what is special to databases.</summary>
    private static readonly Dictionary<string, string> Names = new()
    {
        ["67-0001"] = "ฝายน้\u0E33ล้น บ้านท\u0E33นบ",
        ["67-0002"] = "ฝายน้\u0E4D\u0E32ล้น บ้านท\u0E4D\u0E32นบ",
        ["67-0003"] = "ฝายน\u0E4D้\u0E32ล้น",
        ["67-0004"] = "แปลงนา",
        ["67-0005"] = "\u0E40\u0E40ปลงนา",
        ["67-0006"] = "100% Organic_Farm \\ \"น้\u0E33ใส\"",
        ["67-0007"] = "1000 organic farms",
        ["67-0008"] = "e\u0301tang 🌾นา",
        ["67-0009"] = "é\u200Btang",
    };

    public SedzApplication Application { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Application = await SedzApplication.StartAsync();
        await using (var db = await Application.OpenAsync())
        {
            db.Add(new District { Code = "6701", ProvinceCode = "67", NameTh = "หล่มเก่าน้\u0E4D\u0E32ก้อ" });
            await db.SaveChangesAsync();
        }

        foreach (var (code, name) in Names)
        {
            await Application.CreateSiteAsync(code, site =>
            {
                (site.NameTh, site.NameEn) = (name, code == "67-0007" ? null : $"Site of {name}");
                site.HolderName = code == "67-0004" ? "วัดธรรมน\u0E4D\u0E32ทาง" : null;
                site.DistrictCode = code == "67-0005" ? "6701" : null;
                if (code is "67-0001" or "67-0002")
                    KnownSite.HeldByAPerson(site);
                if (code == "67-0002")
                    site.Registration.RegisteredOn = new(2021, 12, 1);
            });
        }
    }

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();
}
