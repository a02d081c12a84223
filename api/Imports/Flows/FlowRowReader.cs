using Sedz.Analytics.Spreadsheets;
using Sedz.Analytics.ValueChains;
using Sedz.Api.Imports.Sheets;
using Sedz.Api.ValueChains;
using Sedz.Schema.Sites;
using Sedz.Schema.ValueChains;
using static Sedz.Api.Imports.Flows.FlowColumn;

namespace Sedz.Api.Imports.Flows;

/// <summary>Judges one row of a sheet of flows by itself: the cells, then the flow by the rules of <c>recordFlow</c>.</summary>
/// <param name="columns">Where the columns stand.</param>
/// <param name="chains">The chains that are there.</param>
internal sealed class FlowRowReader(ColumnMap<FlowColumn> columns, SheetChains chains)
{
    private static readonly ChainFacts NoChain = new() { Stages = [], Flows = [] };

    /// <summary>Reads a row.</summary>
    public (FlowDraft? Draft, RowReading<FlowColumn> Row) Read(SheetRow sheetRow)
    {
        var row = new RowReading<FlowColumn>(sheetRow, columns, FlowHeadings.Table);
        var chain = ChainOf(row);
        var from = StageOf(row, FromStage, chain);
        var to = StageOf(row, ToStage, chain);
        var role = RoleOf(row);
        var (material, isNew) = MaterialOf(row, chain);
        var (quantity, unit, lost) = MeasuredOf(row);
        var attestation = AttestationOf(row);
        var input = new RecordFlowInput(
            chain?.Id ?? "", material ?? "", attestation ?? Schema.Sites.Attestation.Stated, from.Code, to.Code, role ?? FlowRole.Main,
            quantity, unit, lost, BahtOf(row), DayOf(row, FirstDay), DayOf(row, LastDay));
        var judgement = FlowJudgement.Of(chain?.Facts ?? NoChain, FactsOf(input));

        // What a stage may be hangs on its own cell and on the role: while one of them cannot be read, nothing more is said of it.
        Refuse(row, judgement.Problems.Where(problem => problem.Field switch
        {
            "fromStage" => !from.IsWrong && role is not null,
            "toStage" => !to.IsWrong && role is not null,
            _ => true,
        }));
        if (row.IsRefused) return (null, row);
        foreach (var finding in judgement.Findings) row.Warn(Unit, finding.Code, FlowJudgement.Told(finding));
        if (isNew) row.Warn(FlowColumn.Material, RowWarnings.NewMaterial);
        return (new(chain!, input, attestation), row);
    }

    /// <summary>Refuses a row for every rule that its flow would break with another state.</summary>
    public static void Judge(RowReading<FlowColumn> row, FlowDraft draft, FlowState state) =>
        Refuse(row, FlowJudgement.Of(draft.Chain.Facts, FactsOf(state.In(draft.Input))).Problems);

    /// <summary>Refuses a row for a cell.</summary>
    public static void Refuse(RowReading<FlowColumn> row, FlowColumn column, CellError error) =>
        row.Refuse(column, FlowHeadings.Table.Of(column).Field, error.Code, error.Sentence);

    private SheetChain? ChainOf(RowReading<FlowColumn> row)
    {
        var site = CellText.Normalize(row.Cell(FlowColumn.Site));
        var siteCode = MissingMarker.MarksNone(site) || MissingMarker.Marks(site) ? null : site;
        if (!row.TakeRequired(Chain, NullCell.Read(row.Cell(Chain)), out var name)) return null;
        var named = chains.Find(name, siteCode);
        if (named is [var only]) return only;
        Refuse(row, Chain, named.Count > 1 ? FlowRowErrors.SeveralChains(named) : FlowRowErrors.UnknownChain(chains.Near(name, siteCode)));
        return null;
    }

    /// <summary>The role, the main product where none is stated; null when the cell cannot be read.</summary>
    private static FlowRole? RoleOf(RowReading<FlowColumn> row)
    {
        var reading = FlowRoleCell.Read(row.Cell(Role));
        if (row.Take(Role, reading, out var role)) return role;
        return reading.IsMissing ? FlowRole.Main : null;
    }

    private static Attestation? AttestationOf(RowReading<FlowColumn> row) =>
        row.Take(FlowColumn.Attestation, AttestationCell.Read(row.Cell(FlowColumn.Attestation)), out var attestation) ? attestation : null;

    private static decimal? BahtOf(RowReading<FlowColumn> row) =>
        row.Take(FlowColumn.Baht, MoneyCell.Read(row.Cell(FlowColumn.Baht)), out var baht) ? Kept(baht) : null;

    /// <summary>
    /// The code of a stage. Blank means outside of the chain, so that what is not known, or a formula's error, is no blank.
    /// </summary>
    private static (string? Code, bool IsWrong) StageOf(RowReading<FlowColumn> row, FlowColumn column, SheetChain? chain)
    {
        var text = CellText.Normalize(row.Cell(column));
        if (MissingMarker.MarksNone(text) || !text.Any(letter => letter == '?' || char.IsLetterOrDigit(letter))) return (null, false);
        if (chain is null) return (null, true);
        var named = chain.Stages.Find(text);
        if (named is [var only]) return (only.Code, false);
        Refuse(row, column, named.Count > 1 ? FlowRowErrors.SeveralStages(named) : FlowRowErrors.UnknownStage(chain.Chain.Stages));
        return (null, true);
    }

    /// <summary>The code of a material that is stated or that a flow is of; else its words, which name a new one.</summary>
    private static (string? Code, bool IsNew) MaterialOf(RowReading<FlowColumn> row, SheetChain? chain)
    {
        var named = chain?.Materials.Find(row.Cell(FlowColumn.Material)) ?? [];
        if (named.Count == 0)
        {
            var words = PersonalDataMask.Read(row.Cell(FlowColumn.Material));
            return (row.TakeRequired(FlowColumn.Material, words, out var text) ? text : null, true);
        }

        if (named.Count > 1) Refuse(row, FlowColumn.Material, FlowRowErrors.SeveralMaterials(named));
        return (named[0], false);
    }

    /// <summary>Quantity and loss in one unit, which stands in its own cell or behind either number.</summary>
    private static (decimal? Quantity, string? Unit, decimal? Lost) MeasuredOf(RowReading<FlowColumn> row)
    {
        var quantity = QuantityOf(row, Quantity);
        var lost = QuantityOf(row, Lost);
        var unit = row.Take(Unit, PersonalDataMask.Read(row.Cell(Unit)), out var stated) ? stated : quantity?.Unit ?? lost?.Unit;
        if (unit is null && (quantity?.Amount > 0 || lost?.Amount > 0)) row.Warn(Unit, CellWarnings.Missing);
        return (AmountIn(unit, row, Quantity, quantity), unit, AmountIn(unit, row, Lost, lost));
    }

    private static MeasuredQuantity? QuantityOf(RowReading<FlowColumn> row, FlowColumn column) =>
        row.Take(column, QuantityCell.Read(row.Cell(column)), out var quantity) ? quantity : null;

    /// <summary>The amount, which nothing is compared with where its unit is another one.</summary>
    private static decimal? AmountIn(string? unit, RowReading<FlowColumn> row, FlowColumn column, MeasuredQuantity? quantity)
    {
        if (quantity is null) return null;
        if (quantity.Unit is null || unit is null || FlowState.IsSameUnit(quantity.Unit, unit)) return Kept(quantity.Amount);
        Refuse(row, column, FlowRowErrors.TwoUnits);
        return null;
    }

    private static DateOnly? DayOf(RowReading<FlowColumn> row, FlowColumn column) =>
        row.Take(column, DateCell.Read(row.Cell(column)), out var day) ? day : null;

    /// <summary>An amount as it is kept: a formula's endless decimals end where those of the database do.</summary>
    private static decimal Kept(decimal amount) => decimal.Round(amount, ChainFlow.AmountDecimals, MidpointRounding.AwayFromZero);

    /// <summary>The flow as the rules take it. Its name stands in sentences, so that it is shown no more than a cell is.</summary>
    private static FlowFacts FactsOf(RecordFlowInput input) =>
        ChainRows.FactsOf(input) with { Id = $"\"{CellQuote.Of(input.Material)}\"" };

    private static void Refuse(RowReading<FlowColumn> row, IEnumerable<FlowProblem> problems)
    {
        foreach (var problem in problems)
        {
            var column = problem.Field switch
            {
                "quantity" => Quantity,
                "lost" => Lost,
                "baht" => FlowColumn.Baht,
                "fromStage" => FromStage,
                "toStage" => ToStage,
                "lastDay" => LastDay,
                _ => FlowColumn.Material,
            };
            row.Refuse(column, FlowHeadings.Table.Of(column).Field, problem.Code, problem.Text);
        }
    }
}
