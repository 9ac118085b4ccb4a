using Autofac;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Data;

namespace ChoDon.Platform.Core.Holidays;

/// <summary>Working days, and the lists of holidays they follow.</summary>
public sealed class HolidaysComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.RegisterType<HolidayLists>().AsSelf().As<IWorkingDays>().As<IFollower>().SingleInstance();
}
