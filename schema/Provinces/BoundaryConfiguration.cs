using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Provinces;

/// <summary>Maps <see cref="Boundary"/>.</summary>
internal sealed class BoundaryConfiguration : IEntityTypeConfiguration<Boundary>
{
    public void Configure(EntityTypeBuilder<Boundary> boundary)
    {
        boundary.ToTable("Boundaries").HasKey(b => b.Id);
        boundary.HasIndex(b => b.PlaceCode).IsUnique();
    }
}
