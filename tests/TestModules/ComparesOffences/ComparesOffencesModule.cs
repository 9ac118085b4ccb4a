using Autofac;
using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Modules;

namespace ChoDon.TestModules.ComparesOffences;

/// <summary>Proves that a module which would draw a league of villages by people who were prosecuted does not start.</summary>
public sealed class ComparesOffencesModule : IPlatformModule
{
    public void Describe(IModuleDescription description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var prosecuted = new Figure("offences.prosecuted", "Prosecuted", "People") { Over = FigureSpan.Within, IsAboutPeople = true, ComparesPlaces = true };
        description.Figures<Offences>(prosecuted);
        description.Chart(new CoverageChart("league", "League", new FigureShare(prosecuted, prosecuted)));
    }

    public void Register(ContainerBuilder builder)
    {
    }

    private sealed class Offences : IFigureSource
    {
        public Task<IReadOnlyList<FigureValue>> ComputeAsync(FigureRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<FigureValue>>([]);
    }
}
