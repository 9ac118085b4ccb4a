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
            .. request.UnitIds.SelectMany(village =>
            {
                var (supported, progressed) = request.WholeMonth is { } month ? register.Of(village, month) : (0, 0);
                return new FigureValue[]
                {
                    new(Supported, village, supported),
                    new(Progressed, village, progressed),
                    new(Open, village, register.Open(village, request.Days.LastMonth)),
                };
            }),
        ]);
}
