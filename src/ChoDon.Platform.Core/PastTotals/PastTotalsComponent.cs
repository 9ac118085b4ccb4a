using Autofac;
using ChoDon.Platform.Abstractions.Figures;

namespace ChoDon.Platform.Core.PastTotals;

/// <summary>Totals of earlier months. The host brings the database, the figures, the clock and says who is at work.</summary>
public sealed class PastTotalsComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<PastTotalRegister>().InstancePerLifetimeScope();
        builder.RegisterType<PastTotalReader>().As<IPastTotals>().InstancePerLifetimeScope();
    }
}
