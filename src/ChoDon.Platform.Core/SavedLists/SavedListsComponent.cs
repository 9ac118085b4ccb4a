using Autofac;
using ChoDon.Platform.Abstractions.Lists;

namespace ChoDon.Platform.Core.SavedLists;

/// <summary>Filters that people keep. The host brings the database and says who is at work.</summary>
public sealed class SavedListsComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.RegisterType<SavedListStore>().AsSelf().As<ISavedLists>().InstancePerLifetimeScope();
}
