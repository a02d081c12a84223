using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Publicity;

/// <summary>Maps <see cref="PublicNotice"/> and <see cref="Training"/>. What is of a site goes with it.</summary>
internal sealed class PublicityConfiguration : IEntityTypeConfiguration<PublicNotice>, IEntityTypeConfiguration<Training>
{
    public void Configure(EntityTypeBuilder<PublicNotice> notice)
    {
        notice.ToTable("PublicNotices").HasKey(n => n.Id);
        notice.HasOne(n => n.Province).WithMany().HasForeignKey(n => n.ProvinceCode);
        notice.HasOne(n => n.Site).WithMany().HasForeignKey(n => n.SiteId).OnDelete(DeleteBehavior.Cascade);
        notice.HasIndex(n => n.AnnouncedOn);
        notice.Property(n => n.Version).IsConcurrencyToken();
    }

    public void Configure(EntityTypeBuilder<Training> training)
    {
        training.ToTable("Trainings").HasKey(t => t.Id);
        training.HasOne(t => t.Province).WithMany().HasForeignKey(t => t.ProvinceCode);
        training.HasOne(t => t.Site).WithMany().HasForeignKey(t => t.SiteId).OnDelete(DeleteBehavior.Cascade);
        training.HasOne(t => t.Partner).WithMany().HasForeignKey(t => t.PartnerId).OnDelete(DeleteBehavior.SetNull);
        training.HasIndex(t => t.StartsOn);
        training.Property(t => t.Version).IsConcurrencyToken();
    }
}
