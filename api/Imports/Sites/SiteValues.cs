using Sedz.Schema.Sites;

namespace Sedz.Api.Imports.Sites;

/// <summary>
/// Puts one site's values in the place of another's: all that a change may touch. Code, times and version are the caller's.
/// </summary>
internal static class SiteValues
{
    /// <summary>Copies the values. The documents and nominations of the target must be loaded.</summary>
    public static void Copy(Site from, Site to)
    {
        to.NameTh = from.NameTh;
        to.NameEn = from.NameEn;
        to.RoundId = from.RoundId;
        to.ProvinceCode = from.ProvinceCode;
        to.DistrictCode = from.DistrictCode;
        to.SubdistrictCode = from.SubdistrictCode;
        to.DistrictText = from.DistrictText;
        to.SubdistrictText = from.SubdistrictText;
        to.LandType = from.LandType;
        to.HolderKind = from.HolderKind;
        to.HolderName = from.HolderName;
        to.AreaM2 = from.AreaM2;
        to.AreaApproximate = from.AreaApproximate;
        to.Location = from.Location;
        to.Boundary = from.Boundary;
        to.Grounds = from.Grounds;
        to.Consent = from.Consent;
        to.ConsentAttestation = from.ConsentAttestation;
        to.Permission = from.Permission;
        to.PermissionAttestation = from.PermissionAttestation;
        Copy(from.Registration, to.Registration);
        to.Ready = from.Ready;
        to.RoadAccess = from.RoadAccess;
        to.Electricity = from.Electricity;
        to.Water = from.Water;
        to.WaterText = from.WaterText;
        to.Problems = from.Problems;
        to.Remarks = from.Remarks;
        to.Eligibility = from.Eligibility;
        to.Published = from.Published;
        to.Synthetic = from.Synthetic;
        to.Documents.Clear();
        to.Documents.AddRange(from.Documents.Select(d => new LandDocument { Kind = d.Kind, Number = d.Number, Text = d.Text }));
        to.Nominations.RemoveAll(n => from.Nominations.All(f => f.Channel != n.Channel));
        to.Nominations.AddRange(from.Nominations
            .Where(f => to.Nominations.All(n => n.Channel != f.Channel)).Select(f => new Nomination { Channel = f.Channel }));
    }

    /// <summary>
    /// Keeps what an officer has verified where the new values say the same: a sheet states, and a statement does not undo a document that
    /// was seen.
    /// </summary>
    public static void KeepVerified(Site stored, Site next)
    {
        if (stored.Consent == next.Consent) next.ConsentAttestation = stored.ConsentAttestation;
        if (stored.Permission == next.Permission) next.PermissionAttestation = stored.PermissionAttestation;
        var (old, now) = (stored.Registration, next.Registration);
        now.Verified = old.Verified
            & ((old.Kind == now.Kind ? RegistrationFacts.Kind : 0)
                | (old.Office == now.Office ? RegistrationFacts.Office : 0)
                | (old.Number == now.Number ? RegistrationFacts.Number : 0)
                | (old.RegisteredOn == now.RegisteredOn ? RegistrationFacts.RegisteredOn : 0)
                | (old.RunsFrom == now.RunsFrom ? RegistrationFacts.RunsFrom : 0)
                | (old.RunsTo == now.RunsTo ? RegistrationFacts.RunsTo : 0)
                | (old.TermMonths == now.TermMonths ? RegistrationFacts.Term : 0));
    }

    private static void Copy(LandUseRegistration from, LandUseRegistration to)
    {
        to.Registered = from.Registered;
        to.Kind = from.Kind;
        to.Office = from.Office;
        to.Number = from.Number;
        to.RegisteredOn = from.RegisteredOn;
        to.RunsFrom = from.RunsFrom;
        to.RunsTo = from.RunsTo;
        to.TermMonths = from.TermMonths;
        to.Verified = from.Verified;
    }
}
