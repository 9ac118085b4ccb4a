using Autofac;
using ChoDon.Platform.Abstractions.Documents;

namespace ChoDon.Platform.Core.Documents;

/// <summary>Files that are attached to records. The host brings the database and the clock.</summary>
public sealed class DocumentsComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.RegisterType<DocumentStore>().As<IDocumentStore>().InstancePerLifetimeScope();
}
