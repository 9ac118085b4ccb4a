using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Grants;
using ChoDon.Platform.Host.Resources;
using ChoDon.Platform.Host.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace ChoDon.Platform.Host.Pages.Figures;

/// <summary>The same figures for programs.</summary>
internal static class FigureEndpoints
{
    public const string Path = "/api/figures";

    public static void MapFigures(this IEndpointRouteBuilder routes) =>
        routes.MapGet(Path, AnswerAsync).RequireAuthorization(PlatformPermissions.ReadFigures);

    private static async Task<IResult> AnswerAsync(
        [AsParameters] FigureQuery query,
        [FromServices] FigureTable table,
        [FromServices] ModuleTexts words,
        [FromServices] IUnitDirectory units,
        [FromServices] ICurrentUnit current,
        [FromServices] IAccess access,
        [FromServices] TimeProvider time,
        [FromServices] IStringLocalizer<HostText> texts,
        CancellationToken cancellationToken)
    {
        var today = time.Today();
        if (query.Period(today) is not { } period)
            return Refused("from", texts["Figures.MonthWrong"]);
        var whole = current.Unit;
        var unit = whole;
        if (!string.IsNullOrEmpty(query.Unit) && query.Unit != whole.Code)
        {
            var parts = FigureQuery.PartsOf(units.AsOf(FigureQuery.ChoiceDay(period, today)), whole, access);
            if (parts.FirstOrDefault(part => part.Code == query.Unit) is not { } part)
                return Refused("unit", texts["Figures.UnitWrong", query.Unit]);
            unit = part;
        }

        var lines = await table.ReadAsync(unit.Id, period, cancellationToken);
        return TypedResults.Ok(new FigureAnswer(
            unit.Code,
            unit.Name,
            period.Days.From,
            period.Days.To,
            query.IsOnTodaysMap ? FigureQuery.OnTodaysMap : "then",
            [
                .. lines.Select(line => new FigureAnswerLine(
                    line.Figure.Key,
                    line.Module.ModuleId,
                    words.Of(line.Module, line.Figure.TextKey),
                    words.Of(line.Module, line.Figure.MeasureKey),
                    line.Total.Value,
                    line.Total.Qualifier.ToString(),
                    line.Total.Status.ToString(),
                    line.RecordsUrl)),
            ]));
    }

    private static ValidationProblem Refused(string field, string problem) =>
        TypedResults.ValidationProblem(new Dictionary<string, string[]> { [field] = [problem] });
}
