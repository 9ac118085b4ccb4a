using Autofac;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Platform.Core.OfficialDocuments;

/// <summary>Official documents as files. The host brings the layout.</summary>
public sealed class OfficialDocumentsComponent : Module
{
    protected override void Load(ContainerBuilder builder) =>
        builder.RegisterType<DocxWriter>().As<IOfficialDocuments>().SingleInstance();
}
