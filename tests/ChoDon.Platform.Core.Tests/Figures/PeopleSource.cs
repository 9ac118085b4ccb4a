using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>Figures about people, of which one is part of another and one is a stock.</summary>
internal sealed class PeopleSource(PeopleRegister register) : IFigureSource
{
    public const string Supported = "people.supported";
    public const string Progressed = "people.progressed";
    public const string Open = "people.open";

    public static readonly Figure[] All =
    [
        new(Supported, "", "") { Over = FigureSpan.Within, IsAboutPeople = true, TakesPastTotals = true, IsPublished = true },
        new(Progressed, "", "") { Over = FigureSpan.Within, IsAboutPeople = true, PartOf = Supported },
        new(Open, "", "") { IsAboutPeople = true, IsPublished = true },
    ];

    public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FigureValue>>(
        [
            .. from month in request.WholeMonths
               from village in request.UnitIds
               let numbers = register.Of(village, month)
               from value in new FigureValue[]
               {
                   new(Supported, village, month.LastDay, numbers.Supported),
                   new(Progressed, village, month.LastDay, numbers.Progressed),
               }
               select value,
            .. from days in request.Cells from village in request.UnitIds select new FigureValue(Open, village, days.Last, register.Open(village, days.LastMonth)),
        ]);
}
