using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.Sites;

/// <summary>
/// Maps <see cref="Site"/> with its documents, nominations, registration and start, and the numbers that sites are given.
/// </summary>
internal sealed class SiteConfiguration :
    IEntityTypeConfiguration<Site>,
    IEntityTypeConfiguration<LandDocument>,
    IEntityTypeConfiguration<Nomination>,
    IEntityTypeConfiguration<SiteNumbering>,
    IEntityTypeConfiguration<SiteStart>
{
    public void Configure(EntityTypeBuilder<Site> site)
    {
        site.ToTable("Sites").HasKey(s => s.Id);
        site.HasIndex(s => s.Code).IsUnique();
        site.Property(s => s.NameTh).InThaiOrder();
        ListOrder.Mark(site, s => s.NameTh);
        ListOrder.Mark(site, s => s.NameEn);
        ListOrder.Mark(site, s => s.ProvinceCode);
        ListOrder.Mark(site, s => s.LandType);
        ListOrder.Mark(site, s => s.AreaM2);
        ListOrder.Mark(site, s => s.Eligibility);
        ListOrder.Mark(site, s => s.UpdatedAt);
        SearchIndex.Mark(site, s => s.NameTh);
        SearchIndex.Mark(site, s => s.NameEn);
        SearchIndex.Mark(site, s => s.HolderName);
        site.HasIndex(s => new { s.ProvinceCode, s.Code });
        site.HasIndex(s => new { s.Eligibility, s.ProvinceCode });
        site.Property(s => s.Version).IsConcurrencyToken();
        site.HasOne(s => s.Round).WithMany().HasForeignKey(s => s.RoundId);
        site.HasOne(s => s.Province).WithMany().HasForeignKey(s => s.ProvinceCode);
        site.HasOne(s => s.District).WithMany().HasForeignKey(s => s.DistrictCode);
        site.HasOne(s => s.Subdistrict).WithMany().HasForeignKey(s => s.SubdistrictCode);
        site.HasMany(s => s.Documents).WithOne(d => d.Site).HasForeignKey(d => d.SiteId).OnDelete(DeleteBehavior.Cascade);
        site.HasMany(s => s.Nominations).WithOne(n => n.Site).HasForeignKey(n => n.SiteId).OnDelete(DeleteBehavior.Cascade);
        site.ComplexProperty(s => s.Registration, registration =>
        {
            registration.Ignore(r => r.Start);
            registration.Ignore(r => r.End);
            registration.Ignore(r => r.KnownMonths);
            registration.Ignore(r => r.DaysSayLess);
        });
        site.HasOne(s => s.Start).WithOne(t => t.Site).HasForeignKey<SiteStart>(t => t.SiteId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LandDocument> document)
    {
        document.ToTable("LandDocuments").HasKey(d => d.Id);
        document.HasIndex(d => new { d.Kind, d.Number });
    }

    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("Nominations").HasKey(n => n.Id);
        nomination.HasIndex(n => new { n.SiteId, n.Channel }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SiteNumbering> numbering) =>
        numbering.ToTable("SiteNumberings").HasKey(n => n.ProvinceCode);

    public void Configure(EntityTypeBuilder<SiteStart> start) => start.ToTable("SiteStarts").HasKey(s => s.SiteId);
}
