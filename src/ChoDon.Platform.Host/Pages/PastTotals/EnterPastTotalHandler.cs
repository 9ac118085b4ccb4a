using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.PastTotals;
using ChoDon.Platform.Ui;

namespace ChoDon.Platform.Host.Pages.PastTotals;

/// <summary>Checks a total of earlier months and enters it.</summary>
internal sealed class EnterPastTotalHandler(
    PastTotalRegister register, FiguresOfThePast figures, DistrictVillages villages, IUnitDirectory units, IFigureReader reader)
{
    /// <summary>Ten billion of anything is a slip of the finger.</summary>
    private const decimal Most = 9_999_999_999m;

    public async Task<SaveResult> HandleAsync(PastTotalForm form, CancellationToken cancellationToken)
    {
        var problems = new Problems();
        var figure = figures.Find(form.Figure);
        if (figure is null)
            problems.Add(nameof(form.Figure), "Error.ChoiceMissing");
        var village = form.VillageId is { } id ? villages.Find(id) : null;
        if (village is null)
            problems.Add(nameof(form.VillageId), "Error.ChoiceMissing");
        var months = Months(form, problems);
        if (village is not null && months is { } known && units.AsOf(known.To.LastDay).Find(village.Id) is null)
            problems.Add(nameof(form.To), "PastTotals.NoVillageThen");
        CheckValue(form.Value, figure?.Figure.Decimals ?? 3, problems);
        var qualifier = problems.Choice(nameof(form.Qualifier), form.Qualifier);
        var source = problems.Text(nameof(form.Source), form.Source, PastTotal.SourceLength, "PastTotals.SourceMissing");
        if (problems.Any || months is not { } period || figure is not { } found)
            return problems.AsResult();

        var draft = new PastTotalDraft(
            form.Id, found.Module.ModuleId, found.Figure, village!.Id, period.From, period.To, form.Value!.Value, qualifier!.Value, source);
        if (await register.AddAsync(draft, cancellationToken) is not { } inTheWay)
            return SaveResult.Saved;
        problems.Add(
            nameof(form.From), "PastTotals.Taken", Show.Month(Month.Of(inTheWay.FromMonth)), Show.Month(Month.Of(inTheWay.ToMonth)));
        return problems.AsResult();
    }

    /// <summary>What the register itself holds of the months, without totals that were entered; more than nothing may be counted twice.</summary>
    public async Task<decimal> InRegisterAsync(PastTotalForm form, decimal entered, CancellationToken cancellationToken)
    {
        if (!Month.TryParse(form.From, out var from) || !Month.TryParse(form.To, out var to) || form.VillageId is not { } village)
            return 0;
        var totals = await reader.ReadPeriodAsync([village], new FigurePeriod(from, to, null), [form.Figure!], cancellationToken);
        return Math.Max(0, (totals[village].GetValueOrDefault(form.Figure!)?.Value ?? 0) - entered);
    }

    private (Month From, Month To)? Months(PastTotalForm form, Problems problems)
    {
        var from = Read(nameof(form.From), form.From, problems);
        var to = Read(nameof(form.To), form.To, problems);
        if (from is { } first && to is { } last && last < first)
        {
            problems.Add(nameof(form.To), "PastTotals.Backwards");
            return null;
        }

        return from is { } begin && to is { } end ? (begin, end) : null;
    }

    private Month? Read(string field, string? typed, Problems problems)
    {
        if (!Month.TryParse(typed?.Trim(), out var month))
            problems.Add(field, "PastTotals.MonthWrong");
        else if (month >= Month.Of(villages.Today) || month < Month.Of(FirstSensible.Day))
            problems.Add(field, "PastTotals.MonthNotPast");
        else
            return month;
        return null;
    }

    private static void CheckValue(decimal? value, int decimals, Problems problems)
    {
        if (value is not { } number)
            problems.Add(nameof(PastTotalForm.Value), "Error.NumberOfMissing");
        else if (number <= 0 || number > Most)
            problems.Add(nameof(PastTotalForm.Value), "PastTotals.NotPositive");
        else if (decimal.Round(number, decimals) != number)
            problems.Add(nameof(PastTotalForm.Value), decimals == 0 ? "PastTotals.NotWhole" : "PastTotals.TooManyDecimals", decimals);
    }
}
