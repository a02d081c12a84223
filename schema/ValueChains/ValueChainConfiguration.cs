using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.ValueChains;

/// <summary>Maps <see cref="Product"/> and <see cref="ValueChain"/> with its stages, flows and materials.</summary>
internal sealed class ValueChainConfiguration :
    IEntityTypeConfiguration<Product>,
    IEntityTypeConfiguration<ValueChain>,
    IEntityTypeConfiguration<ChainStage>,
    IEntityTypeConfiguration<ChainFlow>,
    IEntityTypeConfiguration<ChainMaterial>
{
    /// <summary>Digits of an amount, its decimals among them: a trillion to the tenth of a gram.</summary>
    private const int AmountDigits = 19;

    public void Configure(EntityTypeBuilder<Product> product)
    {
        product.ToTable("Products").HasKey(p => p.Id);
        product.Property(p => p.NameTh).InThaiOrder();
        ListOrder.Mark(product, p => p.NameTh);
        product.ComplexProperty(p => p.Circularity, circularity =>
        {
            foreach (var property in typeof(ProductCircularity).GetProperties())
                circularity.Property<decimal?>(property.Name).HasPrecision(AmountDigits, ChainFlow.AmountDecimals);
        });
        product.HasMany(p => p.Chains).WithOne(c => c.Product).HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ValueChain> chain)
    {
        chain.ToTable("ValueChains").HasKey(c => c.Id);
        chain.Property(c => c.NameTh).InThaiOrder();
        ListOrder.Mark(chain, c => c.NameTh);
        chain.Property(c => c.Version).IsConcurrencyToken();
        chain.HasOne(c => c.Site).WithMany().HasForeignKey(c => c.SiteId).OnDelete(DeleteBehavior.Cascade);
        chain.HasMany(c => c.Stages).WithOne(s => s.ValueChain).HasForeignKey(s => s.ValueChainId).OnDelete(DeleteBehavior.Cascade);
        chain.HasMany(c => c.Flows).WithOne(f => f.ValueChain).HasForeignKey(f => f.ValueChainId).OnDelete(DeleteBehavior.Cascade);
        chain.HasMany(c => c.Materials).WithOne(m => m.ValueChain).HasForeignKey(m => m.ValueChainId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ChainStage> stage)
    {
        stage.ToTable("ChainStages").HasKey(s => s.Id);
        stage.HasIndex(s => new { s.ValueChainId, s.Code }).IsUnique();
        stage.Property(s => s.Capacity).HasPrecision(AmountDigits, ChainFlow.AmountDecimals);
        stage.Property(s => s.StockChangeKilograms).HasPrecision(AmountDigits, ChainFlow.AmountDecimals);
        stage.HasOne(s => s.Partner).WithMany().HasForeignKey(s => s.PartnerId).OnDelete(DeleteBehavior.SetNull);
        stage.HasOne(s => s.Province).WithMany().HasForeignKey(s => s.ProvinceCode);
    }

    public void Configure(EntityTypeBuilder<ChainFlow> flow)
    {
        flow.ToTable("ChainFlows").HasKey(f => f.Id);
        foreach (var amount in new[] { nameof(ChainFlow.Quantity), nameof(ChainFlow.Lost), nameof(ChainFlow.Baht) })
            flow.Property<decimal?>(amount).HasPrecision(AmountDigits, ChainFlow.AmountDecimals);
        flow.HasOne(f => f.FromStage).WithMany().HasForeignKey(f => f.FromStageId).OnDelete(DeleteBehavior.Cascade);
        flow.HasOne(f => f.ToStage).WithMany().HasForeignKey(f => f.ToStageId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ChainMaterial> material)
    {
        material.ToTable("ChainMaterials").HasKey(m => m.Id);
        material.HasIndex(m => new { m.ValueChainId, m.Code }).IsUnique();
        material.Property(m => m.KilogramsOfOne).HasPrecision(AmountDigits, ChainFlow.AmountDecimals);
    }
}
