using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.Partners;

/// <summary>Maps <see cref="Partner"/> with its places, engagements and commitments, and what was done to organisations.</summary>
internal sealed class PartnerConfiguration :
    IEntityTypeConfiguration<Partner>,
    IEntityTypeConfiguration<PartnerPlace>,
    IEntityTypeConfiguration<Engagement>,
    IEntityTypeConfiguration<Commitment>,
    IEntityTypeConfiguration<PartnerChange>
{
    /// <summary>Digits of an amount, and how many of them are decimals: the budget of the state to the satang.</summary>
    private const int AmountDigits = 18;

    private const int AmountDecimals = 4;

    public void Configure(EntityTypeBuilder<Partner> partner)
    {
        partner.ToTable("Partners").HasKey(p => p.Id);
        partner.Property(p => p.NameTh).InThaiOrder();
        ListOrder.Mark(partner, p => p.NameTh);
        ListOrder.Mark(partner, p => p.NameEn);
        ListOrder.Mark(partner, p => p.Sector);
        SearchIndex.Mark(partner, p => p.NameTh);
        SearchIndex.Mark(partner, p => p.NameEn);
        partner.HasIndex(p => p.NameKey);
        partner.HasIndex(p => p.JuristicNumber);
        partner.HasIndex(p => p.ImportId);
        partner.Property(p => p.Version).IsConcurrencyToken();
        partner.HasOne(p => p.MergedInto).WithMany().HasForeignKey(p => p.MergedIntoId).OnDelete(DeleteBehavior.SetNull);
        partner.HasMany(p => p.Places).WithOne(p => p.Partner).HasForeignKey(p => p.PartnerId).OnDelete(DeleteBehavior.Cascade);
        partner.HasMany(p => p.Engagements).WithOne(e => e.Partner).HasForeignKey(e => e.PartnerId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<PartnerPlace> place)
    {
        place.ToTable("PartnerPlaces").HasKey(p => p.Id);
        place.HasOne(p => p.Province).WithMany().HasForeignKey(p => p.ProvinceCode);
        place.HasOne(p => p.District).WithMany().HasForeignKey(p => p.DistrictCode);
        place.HasOne(p => p.Subdistrict).WithMany().HasForeignKey(p => p.SubdistrictCode);
        place.HasIndex(p => p.ImportId);
    }

    public void Configure(EntityTypeBuilder<Engagement> engagement)
    {
        engagement.ToTable("Engagements").HasKey(e => e.Id);
        engagement.HasOne(e => e.Site).WithMany(s => s.Engagements).HasForeignKey(e => e.SiteId).OnDelete(DeleteBehavior.Cascade);
        engagement.HasIndex(e => new { e.SiteId, e.PartnerId, e.Role });
        engagement.HasIndex(e => e.ImportId);
        engagement.Property(e => e.Version).IsConcurrencyToken();
        engagement.HasMany(e => e.Commitments).WithOne(c => c.Engagement).HasForeignKey(c => c.EngagementId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Commitment> commitment)
    {
        commitment.ToTable("Commitments").HasKey(c => c.Id);
        commitment.Property(c => c.Amount).HasPrecision(AmountDigits, AmountDecimals);
        commitment.Property(c => c.DeliveredAmount).HasPrecision(AmountDigits, AmountDecimals);
    }

    public void Configure(EntityTypeBuilder<PartnerChange> change)
    {
        change.ToTable("PartnerChanges").HasKey(c => c.Id);
        change.HasOne(c => c.Partner).WithMany().HasForeignKey(c => c.PartnerId).OnDelete(DeleteBehavior.Cascade);
        change.HasOne(c => c.Other).WithMany().HasForeignKey(c => c.OtherId).OnDelete(DeleteBehavior.Cascade);
    }
}
