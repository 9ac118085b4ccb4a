using Autofac;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Demo;
using ChoDon.Platform.Core.Units.AddVillages;
using ChoDon.Platform.Core.Units.ImportUnits;
using ChoDon.Platform.Core.Units.MergeCommunes;
using ChoDon.Platform.Core.Units.Seed;
using ChoDon.Platform.Core.Units.SplitCommune;
using ChoDon.Platform.Core.Units.TransferVillages;

namespace ChoDon.Platform.Core.Units;

/// <summary>
/// The units and what changes them. The host brings the database, the clock and <see cref="UnitSettings"/>.
/// </summary>
public sealed class CoreUnitsComponent : Module
{
    protected override void Load(ContainerBuilder builder)
    {
        builder.RegisterType<UnitDirectory>().AsSelf().As<IUnitDirectory>().SingleInstance();
        builder.RegisterType<UnitRegister>().AsSelf().SingleInstance();
        builder.Register(context => new UnitSeeder(context.Resolve<UnitRegister>())).SingleInstance();
        builder.Register(context => new UnitImporter(context.Resolve<UnitRegister>())).SingleInstance();
        builder.Register(context => new VillageAdder(context.Resolve<UnitRegister>())).SingleInstance();
        builder.Register(context => new CommuneMerger(context.Resolve<UnitRegister>())).SingleInstance();
        builder.Register(context => new CommuneSplitter(context.Resolve<UnitRegister>())).SingleInstance();
        builder.Register(context => new VillageTransferrer(context.Resolve<UnitRegister>())).SingleInstance();
        builder.RegisterType<DemoVillages>().AsSelf().SingleInstance();
    }
}
